package platssamverkan.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.dao.DataAccessException;
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
import platssamverkan.collaboration.FormGroup;
import platssamverkan.collaboration.GroupBasis;
import platssamverkan.collaboration.GroupRole;
import platssamverkan.collaboration.MeetingRhythm;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.followup.PlanContinuedWork.Proposal;
import platssamverkan.followup.RecordInterview.Answer;
import platssamverkan.followup.RecordInterview.Held;
import platssamverkan.meeting.AgendaPoint;
import platssamverkan.meeting.Attendance;
import platssamverkan.meeting.MeetingForm;
import platssamverkan.meeting.MeetingService;
import platssamverkan.meeting.ModelModule;
import platssamverkan.meeting.Occasion;
import platssamverkan.meeting.RecordMeeting;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.support.CarriedOutPlan;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

@FollowUpTest
class ClosingModuleIntegrationTests {

    @Autowired
    private PlanReviewService reviews;

    @Autowired
    private InterviewService interviews;

    @Autowired
    private ClosingEvaluationService closings;

    @Autowired
    private ContinuedWorkService works;

    @Autowired
    private HandOverService handOvers;

    @Autowired
    private ExpectedResultsService results;

    @Autowired
    private MeasureFollowUpService followUps;

    @Autowired
    private MeasureService measures;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private SteeringGroupService groups;

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
    private AccountId chair;
    private ProjectId project;
    private ActorId department;
    private ActorId shop;
    private MeasureId lamps;
    private MeasureId hedge;

    @BeforeEach
    void carryOutOneOfTwoMeasures() {
        leader = fixtures.account();
        chair = fixtures.account();
        project = fixtures.project(leader);
        database.update("update project set model = 'FULLSKALEMODELL' where id = ?", project.value());
        fixtures.member(project, leader, Role.PROJEKTLEDARE);
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
    void recordsAReviewOnceEveryMeasureIsReviewed() {
        reviewLamps(0);
        assertThat(reviews.record(project, "Det gick bra", leader, clock.instant()).refusals())
            .containsExactly(Refusal.of("planReviewIncomplete", 1L));

        reviewHedge();
        reviews.record(project, "Det gick bra", leader, clock.instant()).value();
        forget();

        var kept = followUps.followUp(project).orElseThrow();
        assertThat(kept.summary()).contains("Det gick bra");
        assertThat(kept.meeting()).isEmpty();
        assertThat(kept.lines()).extracting(line -> line.said().review().lesson())
            .containsExactly("Mät före och efter", "Fråga markägaren först");
    }

    @Test
    void followsUpWhatWasCompletedAndReviewed() {
        reviewLamps(0);
        reviewHedge();
        reviews.record(project, "Det gick bra", leader, clock.instant()).value();

        var measure = measures.find(lamps).orElseThrow();
        assertThat(measure.status()).isEqualTo(MeasureStatus.FOLLOWED_UP);
        assertThat(measure.latest().assessment()).isEqualTo(FollowUpAssessment.PARTLY);
        assertThat(measure.latest().note()).isEqualTo("Mät före och efter\nEn lampa");
        assertThat(measures.find(hedge).orElseThrow().status()).isEqualTo(MeasureStatus.DECIDED);
    }

    @Test
    void keepsWhatAColleagueHasJustReviewed() {
        reviewLamps(0);

        assertThat(review(lamps, Execution.AS_PLANNED, MeasureEffect.AS_INTENDED, null, "Inget", 0).refusals())
            .extracting(Refusal::code).containsExactly("rowChanged");
        reviewLamps(1);
        assertThat(rows("measure_review")).isEqualTo(2);
    }

    @Test
    void keepsAnInterviewWithEveryMemberAndNoneWithDeputies() {
        formGroup();
        var people = interviews.interviewees(project);
        assertThat(people).extracting(Interviewee::name).containsExactly("Mio Al", "Noa Ek");

        interview(people.get(0), 4);
        interviews.record(
            project, new RecordInterview(people.get(1).member(), Optional.empty(), "På resa"), leader, clock.instant())
            .value();
        forget();

        var summary = interviews.summary(project);
        assertThat(summary.held()).isEqualTo(1);
        assertThat(summary.members()).extracting(line -> line.notHeldBecause().orElse("")).containsExactly("", "På resa");
    }

    @Test
    void keepsTheEarlierVersionOfAnInterviewThatIsHeldAgain() {
        formGroup();
        var mio = interviews.interviewees(project).get(0);
        interview(mio, 2);
        interview(mio, 3);
        forget();
        interview(mio, 4);
        forget();

        assertThat(interviews.summary(project).members()).hasSize(1);
        assertThat(rows("member_interview")).isEqualTo(3);
    }

    @Test
    void refusesAnInterviewWithSomebodyWhoHasLeft() {
        formGroup();
        var stranger = new RecordInterview(UUID.randomUUID(), Optional.empty(), "Slutat");

        assertThat(interviews.record(project, stranger, leader, clock.instant()).refusals())
            .containsExactly(Refusal.of("interviewedMemberGone"));
    }

    @Test
    void keepsTheClosingWorkshopAndPlansTheContinuedWorkAtIt() {
        holdClosingWorkshop();
        works.record(project, continuedWork(Continuation.LOCAL_COUNCIL), leader, clock.instant()).value();
        forget();

        var evaluation = closings.evaluation(project).orElseThrow();
        assertThat(evaluation.answers().get(0).mean()).contains(new Mean(50, 5));
        assertThat(works.plan(project).orElseThrow().meeting()).contains(evaluation.meeting());
        assertThat(meetings.meetings(project)).hasSize(1);
    }

    @Test
    void keepsTheEarlierEvaluationWhenTheWorkshopIsHeldAgain() {
        holdClosingWorkshop();
        holdClosingWorkshop();

        assertThat(closings.evaluation(project)).isPresent();
        assertThat(rows("closing_evaluation")).isEqualTo(2);
    }

    @Test
    void plansTheContinuedWorkWithoutAnyMeeting() {
        assertThat(works.record(project, continuedWork(Continuation.GROUP), leader, clock.instant()).value().meeting())
            .isEmpty();
    }

    @Test
    void handsOverWhatIsUnfinishedToThoseWhoCarryTheWorkOn() {
        works.record(project, continuedWork(Continuation.LOCAL_COUNCIL), leader, clock.instant()).value();
        handOvers.record(project, Optional.of(leader), clock.instant());
        forget();

        var left = handOvers.recorded(project).orElseThrow();
        assertThat(left.receiver()).isEqualTo(Receiver.LOCAL_COUNCIL);
        assertThat(left.nextInspectionOn()).contains(LocalDate.of(2027, 6, 1));
        assertThat(left.items()).containsExactly(
            new HandedOver(HandedOverKind.MEASURE, hedge.value(), "2. Klipp häcken", "Tekniska kontoret"));
    }

    @Test
    void handsOverToTheCoordinatorWhereNobodyIsSettled() {
        assertThat(handOvers.handOver(project).receiver()).isEqualTo(Receiver.COORDINATOR);
        works.record(project, continuedWork(Continuation.NOT_SETTLED), leader, clock.instant()).value();
        assertThat(handOvers.handOver(project).receiver()).isEqualTo(Receiver.COORDINATOR);
    }

    @Test
    void handsOverOnlyOnce() {
        handOvers.record(project, Optional.of(leader), clock.instant());
        works.record(project, continuedWork(Continuation.GROUP), leader, clock.instant()).value();

        assertThat(handOvers.record(project, Optional.empty(), clock.instant()).receiver())
            .isEqualTo(Receiver.COORDINATOR);
    }

    @Test
    void keepsTheResultsAsTheyWerePresented() {
        results.present(project, meeting("presentResults"), leader, clock.instant()).value();

        assertThat(results.presented(project).orElseThrow().results()).isEqualTo(results.evaluate(project));
        assertThat(results.evaluation(project)).isEmpty();
    }

    @Test
    void letsTheDatabaseKeepWhatIsRecorded() {
        holdClosingWorkshop();

        assertThatThrownBy(() -> database.update("update closing_evaluation set lessons = 'Inget'"))
            .isInstanceOf(DataAccessException.class).hasMessageContaining("kept as it is");
    }

    @Test
    void letsTheDatabaseKeepAnswers() {
        holdClosingWorkshop();

        assertThatThrownBy(() -> database.update("update closing_answer set fives = 500"))
            .isInstanceOf(DataAccessException.class).hasMessageContaining("added and never changed");
    }

    private void reviewLamps(long seen) {
        assertThat(review(lamps, Execution.PARTLY, MeasureEffect.PARTLY, "En lampa", "Mät före och efter", seen)
            .refusals()).isEmpty();
    }

    private void reviewHedge() {
        assertThat(review(
            hedge, Execution.NOT_CARRIED_OUT, MeasureEffect.TOO_EARLY, "Allt", "Fråga markägaren först", 0)
            .refusals()).isEmpty();
    }

    private Outcome<UUID> review(
        MeasureId measure, Execution execution, MeasureEffect effect, String remains, String lesson, long seen
    ) {
        return reviews.review(project, measure, new MeasureReview(execution, effect, remains, lesson), seen, leader);
    }

    private void interview(Interviewee person, int grade) {
        var answers = Arrays.stream(InterviewTheme.values()).map(theme -> new Answer(theme, grade, "Bra")).toList();
        var held = new Held(clock.today(), InterviewWay.IN_PERSON, leader, answers);
        assertThat(interviews.record(
            project, new RecordInterview(person.member(), Optional.of(held), null), leader, clock.instant()).refusals())
            .isEmpty();
    }

    private void formGroup() {
        var members = List.of(
            new FormGroup.Member("Mio Al", department, GroupRole.CHAIR, Optional.of(chair)),
            new FormGroup.Member("Noa Ek", shop, GroupRole.MEMBER, Optional.empty()),
            new FormGroup.Member("Lo Berg", shop, GroupRole.DEPUTY, Optional.empty()));
        groups.form(
            project, new FormGroup("Trygga centrum", GroupBasis.NEW, "Leder arbetet", MeetingRhythm.MONTHLY, members),
            leader, clock.instant()).value();
    }

    private void holdClosingWorkshop() {
        var answers = Arrays.stream(ClosingQuestion.values())
            .map(question -> new ClosingAnswers(question, 0, 0, 0, 0, 5)).toList();
        var workshop = new HoldClosingWorkshop(meeting("holdClosingWorkshop"), answers, "Ljusare", "Börja tidigt");
        assertThat(closings.record(project, workshop, leader, clock.instant()).refusals()).isEmpty();
        forget();
    }

    private RecordMeeting meeting(String step) {
        var occasion = new Occasion(
            MeetingForm.WORKSHOP, clock.today(), LocalTime.of(9, 0), LocalTime.of(12, 0), "Rådhuset");
        var attendance = List.<Attendance>of(
            new Attendance.Registered(department, 3, null, null), new Attendance.Registered(shop, 2, null, null));
        return new RecordMeeting(
            ModelModule.MODULE_4, step, occasion, Set.of(AgendaPoint.CHANGES_AT_PLACES), attendance, null, List.of(),
            null);
    }

    private PlanContinuedWork continuedWork(Continuation continuation) {
        var dueOn = LocalDate.of(2027, 6, 1);
        return new PlanContinuedWork(Optional.empty(), continuation, "Träffas varje kvartal", List.of(
            new Proposal(ProposalKind.CONTINUED_WORK, "Gå en ny vandring", department, Set.of(), dueOn)), dueOn);
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
