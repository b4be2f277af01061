package platssamverkan.followup;

import static platssamverkan.followup.Evidence.Kind.AREA_DELIMITED;
import static platssamverkan.followup.Evidence.Kind.BASELINE_LOCKED;
import static platssamverkan.followup.Evidence.Kind.BOTH_SECTORS_IN_GROUP;
import static platssamverkan.followup.Evidence.Kind.CHAIR_APPOINTED;
import static platssamverkan.followup.Evidence.Kind.CRIME_FACTS;
import static platssamverkan.followup.Evidence.Kind.EXPERIENCE;
import static platssamverkan.followup.Evidence.Kind.FLOWS_COUNTED;
import static platssamverkan.followup.Evidence.Kind.GROUP_FORMED;
import static platssamverkan.followup.Evidence.Kind.KEY_PERSONS_INTERVIEWED;
import static platssamverkan.followup.Evidence.Kind.KNOWLEDGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Computes the expected results of the full model from what is on record; nobody types them. */
final class FullResults {

    private final FullGround ground;

    private FullResults(FullGround ground) {
        this.ground = ground;
    }

    static List<EvaluatedResult> of(FullGround ground) {
        var results = new FullResults(ground);
        var plan = new PlanEvidence(ground);
        return List.of(
            EvaluatedResult.of(ExpectedResult.ANALYSIS_OF_AREA, results.analysis()),
            EvaluatedResult.of(ExpectedResult.PLAN_DEVELOPED_AND_UPDATED, plan.developedAndUpdated()),
            EvaluatedResult.of(ExpectedResult.MEASURES_BEGUN, plan.begun()),
            EvaluatedResult.of(ExpectedResult.ORGANISATION_IN_PLACE, results.organisation()),
            EvaluatedResult.of(ExpectedResult.ACTORS_TAKE_PART, plan.takingPart()),
            EvaluatedResult.of(ExpectedResult.MEASURES_CREATE_SAFETY, plan.fromFindings()),
            EvaluatedResult.of(ExpectedResult.KNOWLEDGE_IMPROVED, List.of(results.knowledge())),
            EvaluatedResult.of(ExpectedResult.FACTORS_IMPROVED, results.factorsAndExperience()),
            EvaluatedResult.of(ExpectedResult.EXPERIENCE_IMPROVED, List.of(results.experience())));
    }

    /** A picture of a delimited area by facts, with a locked baseline; the other parts are shown beside (TP-070). */
    private List<Evidence> analysis() {
        return Stream.concat(required().stream(), Stream.of(
                shown(KEY_PERSONS_INTERVIEWED, ground.keyPersons()), shown(FLOWS_COUNTED, ground.flowCounts()))
            .flatMap(Optional::stream)).toList();
    }

    private static Optional<Evidence> shown(Evidence.Kind kind, int number) {
        return number == 0
            ? Optional.empty()
            : Optional.of(new Evidence(kind, Evidence.State.SHOWN, null, number, null, null, List.of()));
    }

    private List<Evidence> required() {
        return List.of(
            found(AREA_DELIMITED, ground.area(),
                area -> Evidence.of(AREA_DELIMITED, true, area.name(), area.places().size(), null)),
            found(CRIME_FACTS, ground.picture(),
                picture -> Evidence.counted(CRIME_FACTS, picture.crimes().size())),
            found(BASELINE_LOCKED, ground.baseline(), baseline -> Evidence.of(
                BASELINE_LOCKED, baseline.coloured() > 0, null, (int) baseline.coloured(),
                LocalDate.ofInstant(baseline.lockedAt(), ground.zone()))));
    }

    /** A group with a chair and both sectors in it (TP-073). */
    private List<Evidence> organisation() {
        var group = ground.group();
        return List.of(
            found(GROUP_FORMED, group, formed -> Evidence.of(
                GROUP_FORMED, true, formed.content().name(), formed.content().active().size(), null)),
            found(CHAIR_APPOINTED, group,
                formed -> Evidence.of(CHAIR_APPOINTED, true, formed.chair().name(), null, null)),
            found(BOTH_SECTORS_IN_GROUP, group, formed -> Evidence.of(
                BOTH_SECTORS_IN_GROUP, ground.groupHasBothSectors(), null, null, null)));
    }

    private Evidence knowledge() {
        return found(KNOWLEDGE, ground.knowledge(), change -> new Evidence(
            KNOWLEDGE, change.better() ? Evidence.State.MET : Evidence.State.NOT_MET, null, change.improved(), null,
            change.pairs(), List.of()));
    }

    /** The model joins the two by "samt": both have to be there (TP-077). */
    private List<Evidence> factorsAndExperience() {
        return Stream.concat(new FactorEvidence(ground).all().stream(), Stream.of(experience())).toList();
    }

    private Evidence experience() {
        return found(EXPERIENCE, ground.experience(),
            change -> Evidence.of(EXPERIENCE, change.improved(), change.shares(), null, null));
    }

    private static <T> Evidence found(Evidence.Kind kind, Optional<T> recorded, Function<T, Evidence> evidence) {
        return recorded.map(evidence).orElseGet(() -> Evidence.missing(kind));
    }
}
