package platssamverkan.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface JournalEntries extends JpaRepository<JournalEntry, UUID> {

    List<JournalEntry> findByProjectIdOrderByRecordedAtDescPositionDesc(UUID projectId, Limit limit);

    Optional<JournalEntry> findFirstByProjectIdAndKindOrderByRecordedAtDescPositionDesc(UUID projectId, JournalKind kind);

    List<JournalEntry> findByProjectIdAndStepAndKindOrderByRecordedAtDescPositionDesc(
        UUID projectId, String step, JournalKind kind);
}
