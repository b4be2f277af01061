package platssamverkan.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.followup.FollowUpMeasures.Row;
import platssamverkan.shared.Refusal;

/** Every adopted measure is looked back on, once, in words. */
final class FollowUpRules {

    private final List<Row> rows;
    private final Map<MeasureId, MeasureView> adopted;

    private FollowUpRules(List<Row> rows, Map<MeasureId, MeasureView> adopted) {
        this.rows = rows;
        this.adopted = adopted;
    }

    static List<Refusal> check(List<Row> rows, Map<MeasureId, MeasureView> adopted) {
        return new FollowUpRules(rows, adopted).check();
    }

    private List<Refusal> check() {
        var refusals = new ArrayList<Refusal>();
        var seen = new HashSet<MeasureId>();
        for (var i = 0; i < rows.size(); i++) {
            var repeated = !seen.add(rows.get(i).measure());
            refusal("measures." + i + ".", rows.get(i), repeated).ifPresent(refusals::add);
        }
        leftOut(seen).ifPresent(refusals::add);
        return refusals;
    }

    private Optional<Refusal> refusal(String path, Row row, boolean repeated) {
        var measure = adopted.get(row.measure());
        if (measure == null) {
            return Optional.of(Refusal.at(path + "measure", "followedUpMeasureUnknown"));
        }
        if (repeated) {
            return Optional.of(Refusal.at(path + "measure", "measureFollowedUpTwice"));
        }
        return row.saysNothing() && !measure.status().isGivenUp()
            ? Optional.of(Refusal.at(path + "worked", "followUpSaysNothing"))
            : Optional.empty();
    }

    private Optional<Refusal> leftOut(Set<MeasureId> seen) {
        var titles = adopted.values().stream()
            .filter(measure -> !seen.contains(measure.id()))
            .sorted(Comparator.comparingInt(MeasureView::number))
            .map(measure -> measure.number() + ". " + measure.content().title())
            .collect(Collectors.joining(", "));
        return titles.isEmpty()
            ? Optional.empty()
            : Optional.of(Refusal.at("measures", "measuresNotFollowedUp", titles));
    }
}
