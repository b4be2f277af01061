package platssamverkan.actionplan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import platssamverkan.actor.ActorId;
import platssamverkan.project.ProjectView;
import platssamverkan.shared.Refusal;

/** What a share of a measure's cost may say, and when the shares of a plan stop its decision (TP-049). */
final class FinancingRules {

    private FinancingRules() {}

    /** @param others the other shares of the same measure in the same version */
    static List<Refusal> faults(
        FinancingShare share, Collection<FinancingShare> others, ProjectView project, Predicate<ActorId> knownActor
    ) {
        var faults = new ArrayList<Refusal>();
        if (!knownActor.test(share.actor())) {
            faults.add(Refusal.at("actorId", "unknownActor"));
        }
        var first = project.startsOn().getYear();
        var last = project.endsOn().getYear() + CommitmentRules.YEARS_AFTER_THE_PROJECT;
        if (share.year() < first || share.year() > last) {
            faults.add(Refusal.at("year", "financingYearOutsideProject", String.valueOf(first), String.valueOf(last)));
        }
        if (others.stream().anyMatch(share::meets)) {
            faults.add(Refusal.at("actorId", "financingShareTwice", String.valueOf(share.year())));
        }
        return faults;
    }

    /** Measures for which more is agreed than they cost; too little money stops nothing and is only shown. */
    static List<Refusal> overFinanced(List<PlannedMeasureView> measures) {
        return measures.stream().map(FinancingRules::excess).filter(Objects::nonNull).toList();
    }

    private static Refusal excess(PlannedMeasureView measure) {
        var cost = new MeasureCost(measure.commitment()).total();
        var agreed = measure.financing().stream().mapToLong(share -> share.share().agreed()).sum();
        return agreed <= cost ? null : Refusal.of("measureOverFinanced", measure.number(), measure.content().title(),
            Kronor.ofOre(agreed), Kronor.ofOre(cost));
    }
}
