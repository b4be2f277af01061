package platssamverkan.followup;

import static platssamverkan.followup.Evidence.Kind.FACTORS_BETTER;
import static platssamverkan.followup.Evidence.Kind.FACTORS_NOT_RERATED;
import static platssamverkan.followup.Evidence.Kind.FACTORS_UNCHANGED;
import static platssamverkan.followup.Evidence.Kind.FACTORS_WORSE;
import static platssamverkan.followup.EvidenceItem.Weight.CANNOT_COUNT;
import static platssamverkan.followup.EvidenceItem.Weight.COUNTS;
import static platssamverkan.followup.EvidenceItem.Weight.MAY_COUNT;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import platssamverkan.analysis.Change;
import platssamverkan.analysis.ImprovementGoal;
import platssamverkan.followup.EvidenceItem.Source;
import platssamverkan.followup.EvidenceItem.Weight;

/** What the factors say about the goal that a quarter of them get a better colour; one not rated again counts as not. */
final class FactorEvidence {

    private final FullGround ground;

    FactorEvidence(FullGround ground) {
        this.ground = ground;
    }

    List<Evidence> all() {
        var better = Stream.of(better());
        return ground.ratedAgain()
            ? Stream.concat(better, Stream.of(
                shown(FACTORS_UNCHANGED, Change.UNCHANGED), shown(FACTORS_WORSE, Change.WORSENED),
                shown(FACTORS_NOT_RERATED, Change.NOT_RERATED))).toList()
            : better.toList();
    }

    private Evidence better() {
        var items = items(ground.factors().stream(), FactorEvidence::weight);
        return Evidence.listed(FACTORS_BETTER, state(items), items);
    }

    private Evidence.State state(List<EvidenceItem> items) {
        if (!ground.ratedAgain() || items.isEmpty()) {
            return Evidence.State.NOT_ON_RECORD;
        }
        var improved = items.stream().filter(EvidenceItem::counts).count();
        return new ImprovementGoal(improved, items.size()).isReached() ? Evidence.State.MET : Evidence.State.NOT_MET;
    }

    private Evidence shown(Evidence.Kind kind, Change change) {
        var such = ground.factors().stream().filter(factor -> factor.change() == change);
        return Evidence.listed(kind, Evidence.State.SHOWN, items(such, factor -> COUNTS));
    }

    private static List<EvidenceItem> items(Stream<RatedAgain> factors, Function<RatedAgain, Weight> weight) {
        return factors
            .map(factor -> new EvidenceItem(
                Source.FACTOR_AT_PLACE, factor.ref(), factor.name(), factor.change().name(), weight.apply(factor)))
            .toList();
    }

    private static Weight weight(RatedAgain factor) {
        if (factor.change() == Change.IMPROVED) {
            return COUNTS;
        }
        return factor.canImprove() ? MAY_COUNT : CANNOT_COUNT;
    }
}
