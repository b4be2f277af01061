package platssamverkan.survey;

import org.springframework.context.annotation.Import;

/** Everything of this module, for tests on the database. */
@Import({
    SurveyService.class, SurveyWaveService.class, SurveyImportService.class, SurveyResultService.class,
    SurveySeasonService.class,
    AskedQuestions.class, Questionnaires.class})
public class SurveyServices {}
