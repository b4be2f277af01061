package platssamverkan.web.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import platssamverkan.account.AccountService;
import platssamverkan.account.SetupService;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.DecisionVerifier;
import platssamverkan.actionplan.FinancingService;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.MeasureSearch;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureTitles;
import platssamverkan.actionplan.PermitService;
import platssamverkan.actionplan.PlanChangeService;
import platssamverkan.actor.ActorService;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceSearch;
import platssamverkan.collaboration.WorkingGroupService;
import platssamverkan.document.DocumentService;
import platssamverkan.document.RegistrationService;
import platssamverkan.meeting.MeetingService;
import platssamverkan.meeting.PlannedMeetingService;
import platssamverkan.notice.OutboxService;
import platssamverkan.process.actionplan.DecisionWords;
import platssamverkan.process.actionplan.PlanChange;
import platssamverkan.process.actionplan.PlanChangeWithdrawal;
import platssamverkan.process.actionplan.PlanText;
import platssamverkan.process.analysis.ColourMapService;
import platssamverkan.process.desk.EndedTasks;
import platssamverkan.process.desk.ModelCatalogue;
import platssamverkan.process.desk.ProjectControl;
import platssamverkan.process.desk.ProjectJourney;
import platssamverkan.process.desk.ProjectOpening;
import platssamverkan.process.desk.RoleHandOver;
import platssamverkan.process.desk.RowRemoval;
import platssamverkan.process.desk.SubmissionDesk;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskRelease;
import platssamverkan.process.desk.TaskSubmission;
import platssamverkan.process.desk.WorksheetDesk;
import platssamverkan.process.followup.ParticipationTables;
import platssamverkan.process.followup.Standings;
import platssamverkan.process.measure.MeasureWithdrawal;
import platssamverkan.process.survey.AnswerImport;
import platssamverkan.process.survey.SecondWaveReading;
import platssamverkan.process.survey.SurveyReading;
import platssamverkan.project.CalendarService;
import platssamverkan.project.JournalService;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectService;
import platssamverkan.report.ParticipationService;
import platssamverkan.report.ReportService;
import platssamverkan.survey.SurveyResultService;

/** The web layer with its security, templates and messages; every service below is a stand-in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest(
    includeFilters = @Filter(type = FilterType.REGEX, pattern = {
        "platssamverkan\\.web\\.[a-z]+\\..*", "platssamverkan\\.process\\.desk\\.SwedishTexts"}),
    excludeFilters = @Filter(type = FilterType.REGEX, pattern = "platssamverkan\\.web\\.api\\..*"))
@Import(PageClock.class)
@MockitoBean(types = {
    AccountService.class,
    ActionPlanService.class,
    ActorService.class,
    AnswerImport.class,
    AreaService.class,
    CalendarService.class,
    ColourMapService.class,
    DocumentService.class,
    EndedTasks.class,
    DecisionVerifier.class,
    DecisionWords.class,
    GroupDecisionService.class,
    FinancingService.class,
    JournalService.class,
    MeasureSearch.class,
    MeasureService.class,
    MeasureTitles.class,
    MeasureWithdrawal.class,
    MeetingService.class,
    WorkingGroupService.class,
    MembershipService.class,
    ModelCatalogue.class,
    OutboxService.class,
    PermitService.class,
    PlaceSearch.class,
    PlanChange.class,
    PlanChangeService.class,
    PlanChangeWithdrawal.class,
    PlanText.class,
    PlannedMeetingService.class,
    ProjectControl.class,
    ProjectJourney.class,
    ProjectOpening.class,
    ProjectService.class,
    RegistrationService.class,
    ParticipationService.class, ParticipationTables.class, ReportService.class,
    RoleHandOver.class,
    RowRemoval.class,
    SecondWaveReading.class,
    SetupService.class,
    Standings.class,
    SubmissionDesk.class,
    SurveyReading.class,
    SurveyResultService.class,
    TaskDesk.class,
    TaskRelease.class,
    TaskSubmission.class,
    WorksheetDesk.class
})
@interface PageTest {}
