package platssamverkan.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlannedMeetings extends JpaRepository<PlannedMeeting, UUID> {

    List<PlannedMeeting> findByProjectIdAndSupersededAtIsNullOrderByHeldOnAscStartsAtAscIdAsc(UUID projectId);

    Optional<PlannedMeeting> findByProjectIdAndMeetingIdAndSupersededAtIsNull(UUID projectId, UUID meetingId);
}
