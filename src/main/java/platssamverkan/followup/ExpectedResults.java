package platssamverkan.followup;

import static platssamverkan.followup.Evidence.Kind.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import platssamverkan.area.PlaceView;

/** Computes the expected results of the entry model from what is on record; nobody types them. */
final class ExpectedResults {

    private static final int PLACES = 2;

    private final ResultGround ground;

    private ExpectedResults(ResultGround ground) {
        this.ground = ground;
    }

    static List<EvaluatedResult> of(ResultGround ground) {
        var results = new ExpectedResults(ground);
        return List.of(
            EvaluatedResult.of(ExpectedResult.SAFETY_ANALYSIS, results.safetyAnalysis()),
            EvaluatedResult.of(ExpectedResult.ACTION_PLAN, results.actionPlan()),
            EvaluatedResult.of(ExpectedResult.COLLABORATION_FORM, results.collaborationForm()),
            EvaluatedResult.of(ExpectedResult.CONTINUED_WORK, results.continuedWork()));
    }

    /** A fact-based picture of crime and of insecurity, for a delimited area (TP-081, TP-090). */
    private List<Evidence> safetyAnalysis() {
        return List.of(
            found(AREA_DELIMITED, ground.area(),
                area -> Evidence.of(AREA_DELIMITED, true, area.name(), area.places().size(), null)),
            found(CRIME_FACTS, ground.picture(),
                picture -> Evidence.counted(CRIME_FACTS, picture.crimes().size())),
            found(INSECURITY_FACTS, ground.picture(),
                picture -> Evidence.counted(INSECURITY_FACTS, picture.surveys().size())),
            found(BASELINE_LOCKED, ground.baseline(), baseline -> Evidence.of(
                BASELINE_LOCKED, baseline.coloured() > 0, null, (int) baseline.coloured(), day(baseline.lockedAt()))));
    }

    private List<Evidence> actionPlan() {
        return Stream.concat(
            Stream.of(places(), adoption()),
            ground.chosenPlaces().stream().map(this::measuresAt)).toList();
    }

    private Evidence places() {
        var chosen = ground.chosenPlaces();
        return chosen.isEmpty()
            ? Evidence.missing(TWO_PLACES_CHOSEN)
            : Evidence.of(TWO_PLACES_CHOSEN, chosen.size() == PLACES, names(chosen), chosen.size(), null);
    }

    private Evidence adoption() {
        return ground.adopted()
            .map(plan -> Evidence.of(
                PLAN_ADOPTED, true, null, plan.version(), plan.settledAt().map(this::day).orElse(null)))
            .orElseGet(() -> found(PLAN_ADOPTED, ground.plan(),
                plan -> Evidence.of(PLAN_ADOPTED, false, null, plan.version(), null)));
    }

    private Evidence measuresAt(PlaceView place) {
        return found(MEASURES_AT_PLACE, ground.adopted(), plan -> {
            var number = ground.measuresAt(place.id());
            return Evidence.of(MEASURES_AT_PLACE, number > 0, place.name(), number, null);
        });
    }

    private List<Evidence> collaborationForm() {
        var group = ground.group();
        return List.of(
            found(COLLABORATION_ANALYSED, ground.collaboration(),
                analysis -> Evidence.of(COLLABORATION_ANALYSED, true, null, null, null)),
            found(GROUP_FORMED, group, formed -> Evidence.of(
                GROUP_FORMED, true, formed.content().name(), formed.content().active().size(), null)),
            found(CHAIR_APPOINTED, group,
                formed -> Evidence.of(CHAIR_APPOINTED, true, formed.chair().name(), null, null)),
            found(BOTH_SECTORS_IN_GROUP, group, formed -> Evidence.of(
                BOTH_SECTORS_IN_GROUP, ground.groupHasBothSectors(), null, null, null)));
    }

    private List<Evidence> continuedWork() {
        var work = ground.continuedWork();
        return List.of(
            found(WORK_CARRIED_ON, work, plan -> Evidence.of(
                WORK_CARRIED_ON, plan.carriedOnBy() != Continuation.NOT_SETTLED, null, null,
                plan.nextInspectionOn())),
            found(PROPOSALS, work,
                plan -> Evidence.counted(PROPOSALS, plan.proposals(ProposalKind.CONTINUED_WORK).size())),
            found(JOINT_MEASURES, work,
                plan -> Evidence.counted(JOINT_MEASURES, plan.proposals(ProposalKind.JOINT_MEASURE).size())));
    }

    private static <T> Evidence found(Evidence.Kind kind, Optional<T> recorded, Function<T, Evidence> evidence) {
        return recorded.map(evidence).orElseGet(() -> Evidence.missing(kind));
    }

    private static String names(List<PlaceView> places) {
        return places.stream().map(PlaceView::name).collect(Collectors.joining(", "));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ground.zone());
    }
}
