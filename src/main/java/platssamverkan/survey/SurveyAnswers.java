package platssamverkan.survey;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface SurveyAnswers extends Repository<SurveyAnswerRow, UUID>, KeptRows<SurveyAnswerRow> {

    List<SurveyAnswerRow> findByProjectIdAndWaveAndSupersededAtIsNullOrderByNumber(UUID projectId, Wave wave);

    boolean existsByProjectIdAndWaveAndSupersededAtIsNull(UUID projectId, Wave wave);

    boolean existsByOccasionIdAndSupersededAtIsNull(UUID occasionId);

    boolean existsByImportIdAndSupersededAtIsNull(UUID importId);

    List<SurveyAnswerRow> findByProjectIdAndImportIdAndSupersededAtIsNull(UUID projectId, UUID importId);

    @Query("select coalesce(max(a.number), 0) from SurveyAnswerRow a where a.projectId = :projectId and a.wave = :wave")
    int lastNumber(UUID projectId, Wave wave);

    List<SurveyAnswerRow> saveAllAndFlush(Iterable<SurveyAnswerRow> rows);
}
