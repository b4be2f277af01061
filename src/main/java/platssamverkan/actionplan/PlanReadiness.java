package platssamverkan.actionplan;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import platssamverkan.area.PlaceView;
import platssamverkan.shared.Refusal;

/** What stands between a draft and the group's decision. */
final class PlanReadiness {

    private PlanReadiness() {}

    /** Chosen places without a measure, and measures whose place or factor has been given up since they were written. */
    static List<Refusal> faults(
        List<PlaceView> chosenPlaces, List<PlannedMeasureView> measures, Predicate<MeasureContent> stillStands
    ) {
        return Stream.concat(
            chosenPlaces.stream().filter(place -> isBare(place, measures))
                .map(place -> Refusal.of("placeWithoutMeasure", place.name())),
            measures.stream().filter(measure -> !stillStands.test(measure.content()))
                .map(measure -> refusal("measureNoLongerStands", measure))).toList();
    }

    /** Every column that is still empty, row by row. */
    static List<Refusal> gaps(List<PlannedMeasureView> measures) {
        return measures.stream()
            .flatMap(measure -> measure.missing().stream().map(column -> refusal(column.refusal(), measure)))
            .toList();
    }

    private static boolean isBare(PlaceView place, List<PlannedMeasureView> measures) {
        return measures.stream()
            .filter(measure -> !measure.status().isGivenUp())
            .noneMatch(measure -> measure.content().placeId().equals(place.id()));
    }

    private static Refusal refusal(String code, PlannedMeasureView measure) {
        return Refusal.of(code, measure.number(), measure.content().title());
    }
}
