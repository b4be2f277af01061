package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.shared.Refusal;
import platssamverkan.support.TestClock;

@PlanTest
class PlanDecisionIntegrationTests {

    @Autowired
    private PlanStory story;
    @Autowired
    private PlanDraftService drafts;
    @Autowired
    private ActionPlanService plans;
    @Autowired
    private PlanDecisionService decisions;
    @Autowired
    private MeasureService measures;
    @Autowired
    private Surroundings surroundings;
    @Autowired
    private EntityManager entities;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TestClock clock;

    private MeasureId light;
    private MeasureId benches;

    @BeforeEach
    void begin() {
        story.begin();
        light = story.measure(story.station, "Ljus");
        benches = story.measure(story.square, "Bänkar");
    }

    @Test
    void decidesEveryMeasureOfAnAdoptedPlan() {
        var answered = story.adopt();

        assertThat(answered.result()).isEqualTo(PlanAnswered.Result.ADOPTED);
        assertThat(answered.decided()).containsExactly(light, benches);
        assertThat(plans.adopted(story.project).orElseThrow().version()).isEqualTo(1);
        assertThat(measures.adopted(story.project)).extracting(MeasureView::status)
            .containsOnly(MeasureStatus.DECIDED);
        assertThat(measures.find(light).orElseThrow().latest().reference()).isEqualTo("§ 4");
    }

    @Test
    void decidesNothingBeforeTheChairHasConfirmed() {
        story.handOn();
        story.decide(PlanDecision.ADOPTED);

        assertThat(measures.adopted(story.project)).isEmpty();
        assertThat(plans.adopted(story.project)).isEmpty();
    }

    @Test
    void opensANewDraftWhenThePlanIsReturned() {
        story.handOn();
        story.decide(PlanDecision.RETURNED);

        assertThat(story.confirm().result()).isEqualTo(PlanAnswered.Result.RETURNED);

        var draft = plans.latest(story.project).orElseThrow();
        assertThat(draft.version()).isEqualTo(2);
        assertThat(draft.isDraft()).isTrue();
        assertThat(draft.reason()).contains("Fler åtgärder");
        assertThat(draft.measures()).extracting(PlannedMeasureView::id).containsExactly(light, benches);
        assertThat(plans.versions(story.project).get(0).status()).isEqualTo(PlanStatus.RETURNED);
    }

    @Test
    void asksForAnotherRecordWhenTheChairDoesNotConfirm() {
        story.handOn();
        story.decide(PlanDecision.ADOPTED);

        var no = new ConfirmAdoption(false, "Fel datum", true, false);
        var answered = decisions.answer(story.project, no, story.chair, clock.instant()).value();
        story.decide(PlanDecision.ADOPTED);

        assertThat(answered.result()).isEqualTo(PlanAnswered.Result.NOT_CONFIRMED);
        assertThat(story.confirm().decided()).containsExactly(light, benches);
        assertThat(decisions.decisions(story.project)).extracting(a -> a.answer().orElseThrow().confirmed())
            .containsExactly(false, true);
    }

    @Test
    void refusesTheRecorderAsConfirmer() {
        story.handOn();
        story.decide(PlanDecision.ADOPTED);

        var answer = new ConfirmAdoption(true, null, true, false);
        assertThat(decisions.answer(story.project, answer, story.leader, clock.instant()).refusals())
            .containsExactly(Refusal.of("confirmedByRecorder"));
    }

    @Test
    void showsAConfirmationForAChairWithoutAccountAsMadeOnBehalf() {
        story.handOn();
        story.decide(PlanDecision.ADOPTED);
        var onBehalf = new ConfirmAdoption(true, null, false, true);
        decisions.answer(story.project, onBehalf, story.leader, clock.instant()).value();
        entities.flush();

        assertThat(decisions.decisions(story.project).get(0).answer().orElseThrow().onBehalf()).isTrue();
    }

    @Test
    void refusesASecondRecordWhileOneWaits() {
        story.handOn();
        story.decide(PlanDecision.ADOPTED);

        var adoption = decisions.waiting(story.project).orElseThrow().recorded();
        assertThat(decisions.record(story.project, adoption, story.leader, clock.instant()).refusals())
            .containsExactly(Refusal.of("noPlanToDecide"));
    }

    @Test
    void startsOnlyWhatIsNewWhenAnAdoptedPlanIsChanged() {
        story.adopt();
        plans.openChange(story.project, "Ny butik", story.leader, clock.instant()).value();
        var hosts = story.measure(story.square, "Platsvärdar");

        assertThat(story.adopt().decided()).containsExactly(hosts);
        assertThat(measures.adopted(story.project)).extracting(MeasureView::planVersion).containsOnly(2);
    }

    @Test
    void withdrawsWhatAChangeLeavesOut() {
        story.adopt();
        plans.openChange(story.project, "Marken är såld", story.leader, clock.instant()).value();
        story.measure(story.square, "Platsvärdar");
        drafts.leaveOut(story.project, benches, 2, story.leader).value();

        assertThat(story.adopt().withdrawn()).containsExactly(benches);

        var withdrawn = measures.find(benches).orElseThrow();
        assertThat(withdrawn.status()).isEqualTo(MeasureStatus.WITHDRAWN);
        assertThat(withdrawn.latest().note()).isEqualTo("Marken är såld");
        assertThat(withdrawn.latest().reference()).isEqualTo("§ 4");
        assertThat(measures.begunShare(story.project).all().adopted()).isEqualTo(3);
        assertThat(measures.begunShare(story.project).withoutWithdrawn().adopted()).isEqualTo(2);
    }

    @Test
    void withdrawsForTheReasonOfTheChangeAndNotForThatOfSendingItBack() {
        story.adopt();
        plans.openChange(story.project, "Marken är såld", story.leader, clock.instant()).value();
        story.measure(story.square, "Platsvärdar");
        drafts.leaveOut(story.project, benches, 2, story.leader).value();
        story.handOn();
        story.decide(PlanDecision.RETURNED);
        story.confirm();

        assertThat(story.adopt().withdrawn()).containsExactly(benches);
        assertThat(measures.find(benches).orElseThrow().latest().note()).isEqualTo("Marken är såld");
    }

    @Test
    void carriesNothingRemovedOverToTheNextVersion() {
        story.adopt();
        plans.openChange(story.project, "Ny butik", story.leader, clock.instant()).value();
        var hosts = story.measure(story.square, "Platsvärdar");
        drafts.leaveOut(story.project, hosts, 2, story.leader).value();
        story.adopt();

        var next = plans.openChange(story.project, "Igen", story.leader, clock.instant()).value();
        assertThat(next.measure(hosts)).isEmpty();
        assertThat(measures.find(hosts)).isEmpty();
    }

    @Test
    void refusesAChangeOfAPlanThatIsNotAdopted() {
        assertThat(plans.openChange(story.project, "Ny butik", story.leader, clock.instant()).refusals())
            .containsExactly(Refusal.of("planNotAdopted"));
        story.adopt();
        assertThat(plans.openChange(story.project, " ", story.leader, clock.instant()).refusals())
            .containsExactly(Refusal.at("reason", "reasonRequired"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update action_plan_version set note = 'x'",
        "delete from action_plan_version",
        "update action_plan_measure set title = 'x'",
        "delete from action_plan_participant",
        "insert into action_plan_participant select r.id, a.id from action_plan_measure r, actor a "
            + "where not exists (select from action_plan_participant p where p.row_id = r.id and p.actor_id = a.id)",
        "update plan_adoption set reservations = 'x'",
        "delete from plan_adoption_attendee",
        "update measure_history_entry set note = 'x'",
        "delete from measure_history_entry"
    })
    void keepsAnAdoptedPlanInTheDatabaseAsItWasDecided(String attack) {
        story.adopt();
        entities.flush();
        database.update("insert into actor (id, project_id) values (gen_random_uuid(), ?)", story.project.value());

        assertThatThrownBy(() -> database.update(attack))
            .rootCause().hasMessageMatching("(?s).*(kept as it is|may be changed|never changed).*");
    }

    @Test
    void keepsBothOpinionsInOrder() {
        story.handOn();
        story.decide(PlanDecision.RETURNED);
        story.confirm();
        story.adopt();
        entities.flush();
        entities.clear();

        assertThat(decisions.decisions(story.project)).extracting(AdoptionView::version).containsExactly(1, 2);
        assertThat(decisions.decisions(story.project).get(0).recorded().present())
            .isEqualTo(List.of(new Attendee("Kim Ek", null), new Attendee("Mio Al", "Bostaden AB")));
    }
}
