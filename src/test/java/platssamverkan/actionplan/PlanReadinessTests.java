package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import platssamverkan.actor.ActorId;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.shared.Refusal;

class PlanReadinessTests {

    private final PlaceView station = Examples.place(new PlaceId(UUID.randomUUID()), "Stationen");
    private final PlaceView square = Examples.place(new PlaceId(UUID.randomUUID()), "Torget");
    private final Commitment commitment = Examples.commitment(new ActorId(UUID.randomUUID()), null);

    @Test
    void findsNothingMissingInACompletePlan() {
        assertThat(gaps(row(1, station), row(2, square))).isEmpty();
    }

    @Test
    void namesAChosenPlaceWithoutMeasure() {
        assertThat(gaps(row(1, station))).containsExactly(Refusal.of("placeWithoutMeasure", "Torget"));
    }

    @Test
    void countsNoMeasureThatHasBeenGivenUp() {
        var withdrawn = Examples.row(2, MeasureStatus.WITHDRAWN, Examples.content(square.id(), "Bänkar"), commitment);

        assertThat(gaps(row(1, station), withdrawn)).containsExactly(Refusal.of("placeWithoutMeasure", "Torget"));
    }

    @Test
    void namesTheRowAndTheColumnThatIsMissing() {
        var row = Examples.row(3, MeasureStatus.PROPOSED,
            Examples.withoutCause(Examples.content(square.id(), "Bänkar")), commitment);

        assertThat(gaps(row(1, station), row)).containsExactly(Refusal.of("measureLacksCause", 3, "Bänkar"));
    }

    @Test
    void asksForEveryRequiredColumnOfAnEmptyRow() {
        var empty = new MeasureContent(station.id(), "Bara en rubrik", null, null, null, null, null, Set.of(), null,
            null, null, null, null, null, null, null, null, null, null, null, null);
        var codes = gaps(row(1, square), Examples.row(2, MeasureStatus.PROPOSED, empty, Commitment.NONE)).stream()
            .map(Refusal::code).toList();

        assertThat(codes).containsExactlyElementsOf(
            Arrays.stream(PlanColumn.values()).map(PlanColumn::refusal).toList());
    }

    @Test
    void acceptsAnObservationInPlaceOfAFactor() {
        var c = Examples.content(square.id(), "Bänkar");
        var seen = new MeasureContent(c.placeId(), c.title(), null, UUID.randomUUID(), c.problem(), c.cause(),
            c.goal(), c.goalAreas(), c.indicator(), c.indicatorSource(), c.baselineValue(), c.targetValue(),
            c.description(), c.steps(), c.horizon(), null, null, null, null, null, null);

        assertThat(gaps(row(1, station), Examples.row(2, MeasureStatus.PROPOSED, seen, commitment))).isEmpty();
    }

    @Test
    void namesARowWhoseFactorHasBeenSwitchedOff() {
        var refusals = PlanReadiness.faults(
            List.of(station, square), List.of(row(1, station), row(2, square)),
            content -> !content.placeId().equals(square.id()));

        assertThat(refusals).containsExactly(Refusal.of("measureNoLongerStands", 2, "Åtgärd 2"));
    }

    private PlannedMeasureView row(int number, PlaceView place) {
        return Examples.row(
            number, MeasureStatus.PROPOSED, Examples.content(place.id(), "Åtgärd " + number), commitment);
    }

    private List<Refusal> gaps(PlannedMeasureView... rows) {
        return Stream.concat(
            PlanReadiness.faults(List.of(station, square), List.of(rows), content -> true).stream(),
            PlanReadiness.gaps(List.of(rows)).stream()).toList();
    }
}
