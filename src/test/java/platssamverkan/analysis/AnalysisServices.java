package platssamverkan.analysis;

import org.springframework.context.annotation.Import;
import platssamverkan.project.CalendarService;
import platssamverkan.project.JournalService;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectService;
import platssamverkan.support.ExaminedPlaces;
import platssamverkan.survey.SurveyServices;

/** Everything of this module and what it stands on, for tests on the database. */
@Import({
    BaselineService.class, CrimeStatisticService.class, DisturbanceService.class, FactorService.class,
    InspectionService.class, RerateService.class, FollowUpRatings.class, Reviewers.class, InspectionVisitService.class,
    InspectionChecklist.class,
    RatingService.class, RepeatedCrimeService.class, InspectionFindingService.class,
    SituationPictureService.class, SituationGate.class,
    FactorFrame.class, FactorCatalogues.class, AssessmentState.class, RatingBook.class, AnalysisParts.class,
    KeyPersonInterviewService.class, FlowCountService.class,
    SurveyServices.class, ProjectService.class, CalendarService.class, MembershipService.class, JournalService.class,
    ExaminedPlaces.class})
public class AnalysisServices {}
