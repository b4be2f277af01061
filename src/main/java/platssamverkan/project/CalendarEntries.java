package platssamverkan.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarEntries extends JpaRepository<CalendarEntry, UUID> {

    List<CalendarEntry> findByProjectIdOrderByDueOn(UUID projectId);

    Optional<CalendarEntry> findByProjectIdAndStep(UUID projectId, String step);
}
