package platssamverkan.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import platssamverkan.account.AccountId;
import platssamverkan.process.desk.TaskFormDesk;
import platssamverkan.process.engine.StepName;

/** Answers to the forms of steps: as the form proposes, as the story says, and at every fork one way or the other. */
final class WalkAnswers {

    private static final Map<String, BiConsumer<Walk, ObjectNode>> FORKS = Map.ofEntries(
        Map.entry("analyseCollaboration", WalkAnswers::localCouncil),
        Map.entry("formSteeringGroup", WalkAnswers::group),
        Map.entry("openDecision", WalkAnswers::way),
        Map.entry("recordAdoption", WalkAnswers::minutes),
        Map.entry("confirmAdoption", WalkAnswers::confirmation),
        Map.entry("castVote", WalkAnswers::vote),
        Map.entry("settleDecision", WalkAnswers::settlement),
        Map.entry("fulfilCondition", WalkAnswers::fulfilment),
        Map.entry("reviseActionPlan", (walk, value) -> value.put("note", "Omarbetad")),
        Map.entry("completeActionPlan", (walk, value) -> value.put("note", "Kompletterad")),
        Map.entry("holdCoachingSession", (walk, value) -> value.setAll(fields(LastChapter.coaching(walk.today())))),
        Map.entry("beginMeasure", WalkAnswers::beginning),
        Map.entry("reportMeasure", WalkAnswers::report),
        Map.entry("finaliseReport", (walk, value) -> value.put("summary", "Centrum är tryggare än vid starten.")));

    private final TaskFormDesk forms;
    private final Placeholders placeholders;

    WalkAnswers(TaskFormDesk forms, Placeholders placeholders) {
        this.forms = forms;
        this.placeholders = placeholders;
    }

    /** A value that the form takes, unless something else stands in the way. */
    JsonNode valid(Walk walk, String taskId, String step, Optional<String> subject, AccountId person) {
        var value = proposed(taskId, person);
        entryModel(walk, step, value).or(() -> walk.script.answer(step, subject)).ifPresent(told -> value.setAll(
            (ObjectNode) placeholders.fill(told, walk.project)));
        Optional.ofNullable(FORKS.get(StepName.stem(step))).ifPresent(fork -> fork.accept(walk, value));
        return WalkDates.notAfter(walk.today(), value);
    }

    /** What the entry model's story does not come to. */
    private Optional<JsonNode> entryModel(Walk walk, String step, ObjectNode proposed) {
        if (walk.isFull()) {
            return Optional.empty();
        }
        return Optional.ofNullable(switch (step) {
            case "runWalkthrough" -> LastChapter.walk(walk.today()).value();
            case "followUpInspection" -> LastChapter.inspection().value();
            case "followUpMeasures" -> LastChapter.measuresFollowedUp(proposed, walk.today()).value();
            case "planContinuedWork" -> LastChapter.continuedWork().value();
            default -> null;
        });
    }

    /** A value of which every field is of the wrong kind; empty for a form that the person is not shown. */
    JsonNode wrong(String taskId, AccountId person) {
        var nonsense = JsonNodeFactory.instance.objectNode();
        forms.open(taskId, person).ifPresent(view ->
            keys(view.schema()).forEach(key -> nonsense.set(key, nonsense.objectNode().put("x", 1))));
        return nonsense;
    }

    private static List<String> keys(JsonNode schema) {
        return schema.findValuesAsText("key").stream().distinct().toList();
    }

    private ObjectNode proposed(String taskId, AccountId person) {
        return forms.open(taskId, person)
            .map(form -> form.data().get(form.valueName())).filter(JsonNode::isObject)
            .map(JsonNode::<ObjectNode>deepCopy).orElseGet(JsonNodeFactory.instance::objectNode);
    }

    private static void localCouncil(Walk walk, ObjectNode value) {
        walk.withoutCouncil = walk.oneIn(3);
        if (walk.withoutCouncil) {
            value.put("localCouncilExists", false).put("localCouncilName", "").put("recommendedBasis", "NEW");
        }
    }

    private static void group(Walk walk, ObjectNode value) {
        if (walk.withoutCouncil) {
            value.put("basis", "NEW");
        }
    }

    private static void way(Walk walk, ObjectNode value) {
        var meeting = walk.decidesAtMeeting();
        value.put("way", meeting ? "MEETING" : "PER_CAPSULAM");
        value.put("lastDay", meeting ? null : walk.today().plusDays(7 + walk.dice(14)).toString());
        value.putArray("furtherDecisions");
    }

    /** All who take part agree on one or the other, or seat by seat as in the story. */
    private static void minutes(Walk walk, ObjectNode value) {
        value.put("heldOn", walk.today().toString()).put("unanimous", !walk.oneIn(3));
        if (value.get("unanimous").booleanValue()) {
            var returned = walk.oneIn(4);
            value.put("decision", returned ? "RETURNED" : "ADOPTED");
            value.put("requiredChanges", returned ? "Förklara kostnaden" : "");
        }
    }

    private static void confirmation(Walk walk, ObjectNode value) {
        var confirmed = !walk.oneIn(5);
        value.put("answer", confirmed ? "CONFIRMED" : "NOT_CONFIRMED");
        value.put("reason", confirmed ? "" : "Så beslutade vi inte");
    }

    private static void vote(Walk walk, ObjectNode value) {
        value.put("choice", walk.any("APPROVE", "APPROVE", "APPROVE", "APPROVE_WITH_CONDITION", "SEND_BACK", "ABSTAIN"));
        value.put("conditionFor", walk.any("PROJEKTLEDARE", "ATGARDSANSVARIG", "PROCESSTOD"));
        value.put("condition", "Att belysningen mäts igen").put("comment", "Förklara kostnaden");
        value.put("reservation", walk.oneIn(3) ? "Skötseln saknar budget" : "");
        value.put("memberAbsent", walk.oneIn(2));
    }

    private static void settlement(Walk walk, ObjectNode value) {
        value.put("outcome", walk.any("ADOPTED", "RETURNED")).put("reason", "För få har svarat");
    }

    private static void fulfilment(Walk walk, ObjectNode value) {
        value.put("doneOn", walk.today().toString()).put("how", "Mätningen är bokad");
    }

    private static void beginning(Walk walk, ObjectNode value) {
        var begun = !walk.oneIn(8);
        value.put("beginning", begun ? "BEGUN" : "NOT_FEASIBLE").put("reason", begun ? "" : "Ägaren säger nej");
        value.put("begunOn", begun ? walk.today().toString() : null).put("permitsInHand", true);
        value.put("cameras", false);
    }

    private static void report(Walk walk, ObjectNode value) {
        var outcome = walk.any("ONGOING", "ONGOING", "PAUSED", "COMPLETED", "COMPLETED", "NOT_FEASIBLE");
        value.put("outcome", outcome).put("reason", "Leveransen dröjer").put("done", "Ungefär hälften");
        value.put("completedOn", walk.today().toString()).put("cost", "25000.50").put("evidence", "Bilder finns");
        value.put("evidenceFiles", "").put("noFilesReason", "Bilderna finns hos driften");
    }

    private static ObjectNode fields(Act act) {
        return (ObjectNode) act.value();
    }
}
