package platssamverkan.meeting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Meetings extends Repository<Meeting, UUID> {

    @Query("from Meeting where projectId = :projectId order by occasion.heldOn, occasion.startsAt, recordedAt")
    List<Meeting> inOrder(UUID projectId);

    Meeting saveAndFlush(Meeting meeting);
}
