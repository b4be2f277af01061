package platssamverkan.collaboration;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OfferedTrainings extends Repository<OfferedTraining, UUID> {

    List<OfferedTraining> findByProjectIdOrderByHeldOnAscRecordedAtAscPositionAsc(UUID projectId);

    OfferedTraining saveAndFlush(OfferedTraining training);
}
