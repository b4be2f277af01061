package platssamverkan.collaboration;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CoachingSessions extends Repository<CoachingSession, UUID> {

    List<CoachingSession> findByProjectIdOrderByHeldOnAscRecordedAtAsc(UUID projectId);

    CoachingSession saveAndFlush(CoachingSession session);
}
