package platssamverkan.survey;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SurveyImports extends Repository<SurveyImport, UUID> {

    boolean existsById(UUID id);

    List<SurveyImport> findByProjectIdAndWaveOrderByRecordedAt(UUID projectId, Wave wave);

    List<SurveyImport> findByProjectIdAndWaveAndSha256(UUID projectId, Wave wave, String sha256);

    SurveyImport saveAndFlush(SurveyImport file);
}
