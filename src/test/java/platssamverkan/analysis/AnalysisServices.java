package platssamverkan.analysis;

import org.springframework.context.annotation.Import;
import platssamverkan.support.ExaminedPlaces;
import platssamverkan.survey.SurveyService;

/** Everything of this module and what it stands on, for tests on the database. */
@Import({
    BaselineService.class, CrimeStatisticService.class, DisturbanceService.class, FactorService.class,
    InspectionService.class, RatingService.class, SituationPictureService.class, SituationGate.class,
    FactorFrame.class, FactorCatalogues.class, AssessmentState.class, RatingBook.class, AnalysisParts.class, KeyPersonInterviewService.class, FlowCountService.class,
    SurveyService.class, ExaminedPlaces.class})
public class AnalysisServices {}
