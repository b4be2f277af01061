package platssamverkan.collaboration;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Trainings extends Repository<Training, UUID> {

    List<Training> findByProjectIdAndAudienceOrderByRecordedAt(UUID projectId, TrainingAudience audience);

    Training saveAndFlush(Training training);
}
