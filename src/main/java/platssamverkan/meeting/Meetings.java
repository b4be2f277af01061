package platssamverkan.meeting;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Meetings extends Repository<Meeting, UUID> {

    @Query("from Meeting where projectId = :projectId and supersededAt is null order by occasion.heldOn, occasion.startsAt, recordedAt")
    List<Meeting> inOrder(UUID projectId);

    /** The last version, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Meeting> findFirstByProjectIdAndMeetingIdOrderByVersionDesc(UUID projectId, UUID meetingId);

    Meeting saveAndFlush(Meeting meeting);
}
