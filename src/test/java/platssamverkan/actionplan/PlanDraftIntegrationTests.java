package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.area.PlaceId;
import platssamverkan.shared.Refusal;
import platssamverkan.support.TestClock;

@PlanTest
class PlanDraftIntegrationTests {

    @Autowired
    private PlanStory story;
    @Autowired
    private PlanDraftService drafts;
    @Autowired
    private ActionPlanService plans;
    @Autowired
    private Surroundings surroundings;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TestClock clock;

    @BeforeEach
    void begin() {
        story.begin();
    }

    @Test
    void keepsEveryColumnOfARow() {
        var content = Examples.withPermits(Examples.content(story.station, "Ljus"), "Bygglov");
        var commitment = Examples.commitment(story.actor, story.leader);

        var id = drafts.propose(story.project, content, story.leader).value();
        drafts.commit(story.project, id, 0, commitment, story.leader);

        var row = plans.latest(story.project).orElseThrow().measure(id).orElseThrow();
        assertThat(row.content()).isEqualTo(content);
        assertThat(row.commitment()).isEqualTo(commitment);
        assertThat(row.missing()).isEmpty();
    }

    @Test
    void numbersTheMeasuresInTheOrderTheyComeAndNeverAgain() {
        var first = story.measure(story.station, "Ljus");
        drafts.leaveOut(story.project, first, 2, story.leader);
        story.measure(story.square, "Bänkar");

        assertThat(plans.latest(story.project).orElseThrow().measures())
            .extracting(PlannedMeasureView::number).containsExactly(2);
    }

    @Test
    void refusesARowThatAColleagueHasJustChangedAndTellsWho() {
        var id = story.measure(story.station, "Ljus");
        drafts.describe(story.project, id, 1, Examples.content(story.station, "Mer ljus"), story.chair);

        var late = drafts.describe(story.project, id, 1, Examples.content(story.station, "Bänkar"), story.leader);

        assertThat(late.refusals()).containsExactly(Refusal.of("rowChanged", "Kim Ek"));
        assertThat(plans.latest(story.project).orElseThrow().measure(id).orElseThrow().content().title())
            .isEqualTo("Mer ljus");
    }

    @Test
    void letsTwoPeopleWriteTheTwoPartsOfARowAtOnce() {
        var id = story.measure(story.station, "Ljus");

        var what = drafts.describe(story.project, id, 1, Examples.content(story.station, "Mer ljus"), story.chair);
        var who = drafts.commit(story.project, id, 1, Examples.commitment(story.actor, null), story.leader);

        assertThat(what.isAccepted()).isTrue();
        assertThat(who.isAccepted()).isTrue();
    }

    @Test
    void refusesARowThatAColleagueHasRemoved() {
        var id = story.measure(story.station, "Ljus");
        drafts.leaveOut(story.project, id, 2, story.leader);

        assertThat(drafts.describe(story.project, id, 1, Examples.content(story.station, "X"), story.leader).refusals())
            .containsExactly(Refusal.of("rowGone"));
    }

    @Test
    void removesNoRowOfWhichAColleagueHasJustChangedTheOtherPart() {
        var id = story.measure(story.station, "Ljus");
        drafts.commit(story.project, id, 1, Examples.commitment(story.actor, null), story.chair);

        assertThat(drafts.leaveOut(story.project, id, 2, story.leader).refusals())
            .containsExactly(Refusal.of("rowChanged", "Kim Ek"));
        assertThat(drafts.leaveOut(story.project, id, 3, story.leader).isAccepted()).isTrue();
    }

    @Test
    void keepsWhatARemovedRowSaidAndWhoRemovedIt() {
        var id = story.measure(story.station, "Ljus");
        drafts.leaveOut(story.project, id, 2, story.chair);

        assertThat(plans.latest(story.project).orElseThrow().measures()).isEmpty();
        assertThat(database.queryForObject(
            "select left_out_by from action_plan_measure where measure_id = ? and title = 'Ljus'", UUID.class, id.value()))
            .isEqualTo(story.chair.value());
    }

    @Test
    void refusesAPlaceThatIsNotChosen() {
        var elsewhere = Examples.content(new PlaceId(UUID.randomUUID()), "Ljus");

        assertThat(drafts.propose(story.project, elsewhere, story.leader).refusals())
            .containsExactly(Refusal.at("placeId", "measurePlaceNotChosen"));
    }

    @Test
    void refusesAFactorThatIsSwitchedOff() {
        when(surroundings.factorIsActive(story.project, "E1")).thenReturn(false);

        assertThat(drafts.propose(story.project, Examples.content(story.square, "Ljus"), story.leader).refusals())
            .containsExactly(Refusal.at("finding", "measureFactorNotActive", "E1"));
    }

    @Test
    void refusesAnObservationThatWasMadeElsewhere() {
        var observation = UUID.randomUUID();
        when(surroundings.hasObservation(story.project, story.square, observation)).thenReturn(true);

        assertThat(drafts.propose(story.project, seen(story.square, observation), story.leader).isAccepted()).isTrue();
        assertThat(drafts.propose(story.project, seen(story.station, observation), story.leader).refusals())
            .containsExactly(Refusal.at("finding", "measureObservationUnknown"));
    }

    private static MeasureContent seen(PlaceId place, UUID observation) {
        var c = Examples.content(place, "Ljus");
        return new MeasureContent(c.placeId(), c.title(), null, observation, c.problem(), c.cause(), c.goal(),
            c.goalAreas(), c.indicator(), c.indicatorSource(), c.baselineValue(), c.targetValue(), c.description(),
            c.steps(), c.horizon(), null, null, null, null, null, null);
    }

    @Test
    void handsOnOnlyAPlanWithoutGaps() {
        story.measure(story.station, "Ljus");

        var refused = plans.handOn(story.project, null, story.leader, clock.instant());

        assertThat(refused.refusals()).containsExactly(Refusal.of("placeWithoutMeasure", "Torget"));
        assertThat(plans.latest(story.project).orElseThrow().status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void changesNothingOnceThePlanIsHandedOn() {
        var id = story.measure(story.station, "Ljus");
        story.measure(story.square, "Bänkar");
        story.handOn();

        var content = Examples.content(story.station, "Mer ljus");
        var closed = Refusal.of("planWithoutDraft");
        assertThat(drafts.describe(story.project, id, 1, content, story.leader).refusals()).containsExactly(closed);
        assertThat(drafts.propose(story.project, content, story.leader).refusals()).containsExactly(closed);
        assertThat(drafts.leaveOut(story.project, id, 2, story.leader).refusals()).containsExactly(closed);
    }
}
