package platssamverkan.survey;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SurveyCollections extends Repository<SurveyCollection, UUID> {

    Optional<SurveyCollection> findByProjectIdAndWave(UUID projectId, Wave wave);

    boolean existsByProjectIdAndWave(UUID projectId, Wave wave);

    SurveyCollection saveAndFlush(SurveyCollection collection);
}
