package platssamverkan.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import platssamverkan.support.Json;

/** A measure that comes into the plan after its adoption, once somebody has asked for the change. */
final class LateMeasure {

    private static final String TITLE = "Fler papperskorgar vid perrongen";

    private LateMeasure() {}

    static List<Act> acts(LocalDate today) {
        return List.of(
            sheet("action-plan", null, content()),
            sheet("plan-commitments", "{{measure:" + TITLE + "}}", firstRow("plan-commitments")),
            LastChapter.step("projektledare", "reviseActionPlan", "{note: 'En åtgärd till'}"),
            adoption(),
            LastChapter.step("ordforande", "confirmAdoption", "{answer: 'CONFIRMED', reason: ''}"),
            new Act("arbetsgrupp", "beginMeasure", TITLE,
                Json.of("{beginning: 'BEGUN', reason: '', begunOn: '%s', permitsInHand: true, note: 'Sent men bra'}".formatted(today)), null, null, null));
    }

    private static ObjectNode content() {
        return firstRow("action-plan").<ObjectNode>deepCopy().put("title", TITLE);
    }

    private static JsonNode firstRow(String sheet) {
        return first(act -> sheet.equals(act.sheet())).rows().get(0).value();
    }

    private static Act adoption() {
        var template = first(act -> "recordAdoption".equals(act.step()));
        var value = template.value().<ObjectNode>deepCopy().put("decision", "ADOPTED").put("requiredChanges", "");
        return new Act(template.as(), template.step(), null, value, null, null, null);
    }

    private static Act first(Predicate<Act> wanted) {
        return Story.ofTheEntryModel().stream().filter(wanted).findFirst().orElseThrow();
    }

    private static Act sheet(String key, String row, JsonNode value) {
        return new Act("projektledare", null, null, null, null, key, List.of(new Act.Row(row, value)));
    }
}
