package platssamverkan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.FollowUpAssessment;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.Sector;
import platssamverkan.followup.FollowUpMeasures.Row;
import platssamverkan.followup.PlanContinuedWork.Proposal;
import platssamverkan.meeting.Attendance;
import platssamverkan.meeting.MeetingForm;
import platssamverkan.meeting.MeetingService;
import platssamverkan.meeting.ModelModule;
import platssamverkan.meeting.Occasion;
import platssamverkan.meeting.ParticipantView;
import platssamverkan.meeting.RecordMeeting;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.shared.Refusal;
import platssamverkan.support.CarriedOutPlan;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

@FollowUpTest
class FollowUpIntegrationTests {

    @Autowired
    private MeasureFollowUpService followUps;

    @Autowired
    private ContinuedWorkService works;

    @Autowired
    private ExpectedResultsService results;

    @Autowired
    private MeasureService measures;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private ActorService actors;

    @Autowired
    private CarriedOutPlan plan;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TestClock clock;

    private AccountId leader;
    private ProjectId project;
    private ActorId department;
    private ActorId shop;
    private MeasureId lamps;
    private MeasureId hedge;

    @BeforeEach
    void adoptAPlanAndCompleteOneOfItsMeasures() {
        leader = fixtures.account();
        var chair = fixtures.account();
        project = fixtures.project(leader);
        fixtures.member(project, chair, Role.ORDFORANDE);
        department = join("Tekniska kontoret", ActorKind.MUNICIPAL_DEPARTMENT, Sector.PUBLIC);
        shop = join("Centrumboden", ActorKind.TRADER, Sector.PRIVATE);
        var places = plan.choosePlaces(project, leader);
        lamps = plan.propose(project, places.get(0), "Nya lampor", department, leader);
        hedge = plan.propose(project, places.get(1), "Klipp häcken", department, leader);
        plan.adopt(project, leader, chair);
        plan.complete(lamps, leader);
        forget();
    }

    @Test
    void keepsWhatWasSaidAndHowTheMeasuresStood() {
        followUp(MeasureEffect.AS_INTENDED);

        var lines = followUps.followUp(project).orElseThrow().lines();
        assertThat(lines).extracting(line -> line.said().worked()).containsExactly("Ljusare", "Lite");
        assertThat(lines).extracting(MeasureFollowUpView.Line::status)
            .containsExactly(MeasureStatus.COMPLETED, MeasureStatus.DECIDED);
    }

    @Test
    void followsUpACompletedMeasureThatCanBeJudged() {
        followUp(MeasureEffect.PARTLY);

        var measure = measures.find(lamps).orElseThrow();
        assertThat(measure.status()).isEqualTo(MeasureStatus.FOLLOWED_UP);
        assertThat(measure.latest().assessment()).isEqualTo(FollowUpAssessment.PARTLY);
        assertThat(measure.latest().note()).isEqualTo("Ljusare\nLångsamt");
        assertThat(measures.find(hedge).orElseThrow().status()).isEqualTo(MeasureStatus.DECIDED);
    }

    @Test
    void leavesAMeasureThatItIsTooEarlyToJudge() {
        followUp(MeasureEffect.TOO_EARLY);

        assertThat(measures.find(lamps).orElseThrow().status()).isEqualTo(MeasureStatus.COMPLETED);
    }

    @Test
    void recordsTheMeetingWithThoseWhoCame() {
        followUp(MeasureEffect.AS_INTENDED);

        assertThat(meetings.meetings(project)).singleElement().satisfies(meeting ->
            assertThat(meeting.attendees()).extracting(ParticipantView::sector).contains(Sector.PUBLIC, Sector.PRIVATE));
    }

    @Test
    void writesNothingWhenAMeasureIsLeftOut() {
        var said = new FollowUpMeasures(meeting(), List.of(row(lamps, MeasureEffect.AS_INTENDED, "Ljusare", null)));

        assertThat(followUps.record(project, said, leader, clock.instant()).refusals())
            .containsExactly(Refusal.at("measures", "measuresNotFollowedUp", "2. Klipp häcken"));
        assertThat(meetings.meetings(project)).isEmpty();
        assertThat(measures.find(lamps).orElseThrow().status()).isEqualTo(MeasureStatus.COMPLETED);
    }

    @Test
    void keepsThePlanForContinuedWork() {
        followUp(MeasureEffect.AS_INTENDED);
        var planned = plan(Optional.empty());

        assertThat(works.record(project, planned, leader, clock.instant()).refusals()).isEmpty();

        forget();
        var kept = works.plan(project).orElseThrow();
        assertThat(kept.proposals()).isEqualTo(planned.proposals());
        assertThat(kept.carriedOnBy()).isEqualTo(Continuation.GROUP);
        assertThat(kept.meeting()).isEqualTo(followUps.followUp(project).orElseThrow().meeting());
        assertThat(meetings.meetings(project)).hasSize(1);
    }

    @Test
    void keepsAMeetingOfItsOwn() {
        works.record(project, plan(Optional.of(meeting())), leader, clock.instant()).value();

        assertThat(meetings.meetings(project)).singleElement()
            .satisfies(meeting -> assertThat(works.plan(project).orElseThrow().meeting()).contains(meeting.id()));
    }

    @Test
    void keepsTheOldPlanWhenItIsMadeAnew() {
        works.record(project, plan(Optional.of(meeting())), leader, clock.instant()).value();
        works.record(project, plan(Optional.of(meeting())), leader, clock.instant()).value();

        assertThat(works.plan(project).orElseThrow().version()).isEqualTo(2);
        assertThat(rows("continued_work")).isEqualTo(2);
    }

    @Test
    void refusesToShareAMeetingThatNeverWas() {
        assertThat(works.record(project, plan(Optional.empty()), leader, clock.instant()).refusals())
            .containsExactly(Refusal.at("sameMeeting", "noMeetingToShare"));
        assertThat(rows("continued_work")).isZero();
    }

    @Test
    void keepsEachJudgementOfTheResults() {
        results.record(project, clock.instant());
        works.record(project, plan(Optional.of(meeting())), leader, clock.instant()).value();
        results.record(project, clock.instant().plusSeconds(60));
        forget();

        var evaluation = results.evaluation(project).orElseThrow();
        assertThat(evaluation.results()).isEqualTo(results.evaluate(project));
        assertThat(evaluation.results()).extracting(EvaluatedResult::verdict).containsExactly(
            Verdict.NOT_MEASURABLE, Verdict.REACHED, Verdict.NOT_MEASURABLE, Verdict.REACHED);
        assertThat(rows("result_evaluation")).isEqualTo(2);
    }

    private void followUp(MeasureEffect effect) {
        var said = new FollowUpMeasures(meeting(), List.of(
            row(lamps, effect, "Ljusare", "Långsamt"), row(hedge, MeasureEffect.TOO_EARLY, "Lite", null)));
        assertThat(followUps.record(project, said, leader, clock.instant()).refusals()).isEmpty();
        forget();
    }

    private static Row row(MeasureId measure, MeasureEffect effect, String worked, String didNotWork) {
        return new Row(measure, effect, worked, didNotWork);
    }

    private RecordMeeting meeting() {
        var occasion = new Occasion(
            MeetingForm.DIGITAL, clock.today(), LocalTime.of(9, 0), LocalTime.of(10, 0), null);
        var attendance = List.<Attendance>of(
            new Attendance.Registered(department, 2, null, null), new Attendance.Registered(shop, 1, null, null));
        return new RecordMeeting(
            ModelModule.MODULE_3, "followUpMeasures", occasion, Set.of(), attendance, null, List.of(), null);
    }

    private PlanContinuedWork plan(Optional<RecordMeeting> meeting) {
        var dueOn = LocalDate.of(2027, 6, 1);
        return new PlanContinuedWork(meeting, Continuation.GROUP, "Gruppen träffas varje kvartal", List.of(
            new Proposal(ProposalKind.CONTINUED_WORK, "Gå en ny vandring", department, Set.of(), dueOn),
            new Proposal(ProposalKind.JOINT_MEASURE, "Dela på städningen", department, Set.of(shop), dueOn)), dueOn);
    }

    private ActorId join(String name, ActorKind kind, Sector sector) {
        var details = new ActorDetails(name, kind, sector, false, true, null, null);
        return actors.join(project, details, leader, clock.instant()).value().id();
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }

    private int rows(String table) {
        return database.queryForObject("select count(*) from " + table, Integer.class);
    }
}
