package platssamverkan.followup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MeasureFollowUps extends Repository<MeasureFollowUp, UUID> {

    Optional<MeasureFollowUp> findByProjectIdAndSupersededAtIsNull(UUID projectId);

    MeasureFollowUp saveAndFlush(MeasureFollowUp followUp);
}
