package platssamverkan.process.actionplan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.PlanView;
import platssamverkan.actionplan.PlannedMeasureView;
import platssamverkan.process.desk.Texts;

/** What a plan says of one measure, line by line. */
@Component
class PlannedMeasureLines {

    static final String KEY = "decision.plan.";

    private final SnapshotMoney money;
    private final Texts texts;

    PlannedMeasureLines(SnapshotMoney money, Texts texts) {
        this.money = money;
        this.texts = texts;
    }

    List<String> all(PlanView plan, PlannedMeasureView row, PlanNames names) {
        return Stream.concat(
            values(row, names).entrySet().stream().map(value -> texts.text(KEY + value.getKey(), value.getValue())),
            money.measure(plan, row.number(), names).stream()).toList();
    }

    List<String> shares(PlanView plan, PlannedMeasureView row, PlanNames names) {
        return money.shares(plan, row.number(), names);
    }

    /** What is filled in, by the key of its words. */
    Map<String, String> values(PlannedMeasureView row, PlanNames names) {
        var content = row.content();
        var commitment = row.commitment();
        var values = new LinkedHashMap<String, String>();
        values.put("place", names.place(content.placeId()));
        values.put("finding", names.finding(content));
        values.put("problem", content.problem());
        values.put("cause", content.cause());
        values.put("goal", content.goal());
        values.put("description", content.description());
        values.put("steps", content.steps());
        values.put("responsible", names.actor(commitment.responsibleActor()));
        values.put("period", commitment.startsOn() == null ? null
            : texts.text(KEY + "span", texts.date(commitment.startsOn()), texts.date(commitment.endsOn())));
        values.put("investmentOf", kronor(commitment.investmentOre()));
        values.put("yearlyOf", kronor(commitment.yearlyCostOre()));
        values.put("permits", content.permits());
        values.values().removeIf(value -> value == null || value.isBlank());
        return values;
    }

    private String kronor(Long ore) {
        return ore == null ? null : texts.kronor(ore);
    }
}
