package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static platssamverkan.process.model.ModelRule.*;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import platssamverkan.process.model.Diagram;
import platssamverkan.process.model.ModelRule;

/** Every rule for diagrams finds the fault that it is there for. */
class ProcessModelRulesTests {

    private static final Diagram MODEL = Diagram.named("instegsmodell");

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("broken")
    void findsWhatIsBroken(ModelRule rule, Diagram broken, String finding) {
        assertThat(rule.findings(broken)).anySatisfy(found -> assertThat(found).contains(finding));
        assertThat(rule.findings(MODEL)).noneSatisfy(found -> assertThat(found).contains(finding));
    }

    @Test
    void everyRuleIsProven() {
        assertThat(broken().map(example -> example.get()[0])).contains((Object[]) ModelRule.values());
    }

    static Stream<Arguments> broken() {
        return Stream.of(names(), references(), steps(), contents(), drawing()).flatMap(examples -> examples);
    }

    private static Stream<Arguments> names() {
        return Stream.of(
                arguments(IDS_ARE_TYPE_AND_STEM, MODEL.renamed("Gateway_planReady", "Merge_planReady"), "Merge_planReady"),
                arguments(IDS_ARE_TYPE_AND_STEM, MODEL.renamed("UserTask_mapActors", "UserTask_MapActors"), "UserTask_MapActors"),
                arguments(IDS_ARE_TYPE_AND_STEM, MODEL.renamed("instegsmodell", "entry"), "named as its file"),
                arguments(MESSAGES_AND_ERRORS_ARE_NAMED, MODEL.with("platssamverkan.actionplan.updated", "planUpdated"), "planUpdated"),
                arguments(FORMS_ARE_NAMED_AS_THEIR_TASK, MODEL.with("\"map-actors\"", "\"actors\""), "has the form actors"),
                arguments(BEANS_ARE_NAMED_AS_THEIR_TASK, MODEL.with("${recordAreaDelegate}", "${keepAreaDelegate}"), "keepAreaDelegate"),
                arguments(EVERYTHING_READ_HAS_A_LABEL, MODEL.with(" name=\"Låsa baslinjen\"", ""), "ServiceTask_lockBaseline"),
                arguments(EVERYTHING_READ_HAS_A_LABEL, MODEL.with("lokalt Brå?", "lokalt Brå"), "Gateway_localCouncilExists"),
                arguments(EVERYTHING_READ_HAS_A_LABEL, MODEL.with(" name=\"Ja\"", ""), "Flow_localCouncilExists_yes"));
    }

    private static Stream<Arguments> references() {
        return Stream.of(
                arguments(FORM_FILES_EXIST, MODEL.with("\"define-area\"", "\"define-nothing\""), "define-nothing"),
                arguments(BEANS_EXIST, MODEL.with("${recordAreaDelegate}", "${recordNothingDelegate}"), "recordNothingDelegate"),
                arguments(BEANS_EXIST, MODEL.with("${recordAreaDelegate}", "${defineAreaForm}"), "defineAreaForm"),
                arguments(EXPRESSIONS_ARE_KNOWN, MODEL.with("${localCouncilExists}", "${anyCouncil}"), "anyCouncil"),
                arguments(EXPRESSIONS_ARE_KNOWN, MODEL.with("${localCouncilExists}", "${''.getClass()}"), "getClass"),
                arguments(EXPRESSIONS_ARE_KNOWN, MODEL.with(".measurePeriodEnd(", ".lastDay("), "projectDates.lastDay"),
                arguments(ROLES_ARE_KNOWN, MODEL.with("\"ordforande\"", "\"chair\""), "is for chair"),
                arguments(ROLES_ARE_KNOWN, MODEL.with(" camunda:candidateGroups=\"ordforande\"", ""), "is for nobody"),
                arguments(BINDING_IS_DEPLOYMENT, MODEL.with("Binding=\"deployment\"", "Binding=\"latest\""), "formRefBinding"));
    }

    private static Stream<Arguments> steps() {
        var repeated = "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"${places}\" />";
        var outgoing = "<bpmn:outgoing>Flow_defineArea</bpmn:outgoing>";
        return Stream.of(
                arguments(RECORD_TASK_IS_DIRECTLY_BEHIND,
                        MODEL.with("targetRef=\"ServiceTask_recordArea\"", "targetRef=\"Gateway_introductionJoin\""), "UserTask_defineArea"),
                arguments(RECORD_TASK_IS_DIRECTLY_BEHIND,
                        MODEL.renamed("ServiceTask_recordArea", "ServiceTask_drawArea"), "UserTask_defineArea"),
                arguments(RECORD_TASK_TAKES_THE_VALUE_OF_ITS_FORM,
                        MODEL.renamed("ServiceTask_recordArea", "ServiceTask_recordPlaceChoice_other"), "records another value"),
                arguments(NOTHING_RUNS_LATER_BETWEEN, MODEL.with("id=\"ServiceTask_recordArea\"",
                        "id=\"ServiceTask_recordArea\" camunda:asyncBefore=\"true\""), "ServiceTask_recordArea is asynchronous"),
                arguments(FORMS_ARE_NOT_REPEATED, MODEL.with(outgoing, outgoing + repeated), "UserTask_defineArea"),
                arguments(STEPS_HAVE_DATES_AND_HOURS, MODEL.with("\"hours\"", "\"time\""), "does not say its hours"),
                arguments(STEPS_HAVE_DATES_AND_HOURS, MODEL.with("\"dueAfterDays\"", "\"due\""), "should have one of"));
    }

    private static Stream<Arguments> contents() {
        var listener = "<camunda:executionListener event=\"start\" expression=\"${x}\" />";
        return Stream.of(
                arguments(MODULES_KEEP_THEIR_MEETING_FORMS, MODEL.with("\"workshop,siteWalk\"", "\"workshop\""), "SubProcess_collaboration"),
                arguments(MODULES_KEEP_THEIR_MEETING_FORMS, MODEL.with("\"siteWalk\"", "\"phone\""), "phone is no form of meeting"),
                arguments(HISTORY_IS_KEPT, MODEL.with(" camunda:historyTimeToLive=\"P3650D\"", ""), "how long"),
                arguments(EVERYTHING_IS_DOCUMENTED, MODEL.with("Sparar området, gränsen och platserna.", " "), "ServiceTask_recordArea"),
                arguments(NO_CODE_IN_THE_DIAGRAM, MODEL.with("delegateExpression=\"${recordAreaDelegate}\"", "class=\"x.Y\""), "camunda:class"),
                arguments(NO_CODE_IN_THE_DIAGRAM, MODEL.with("<camunda:properties>", listener + "<camunda:properties>"), "executionListener"),
                arguments(NO_CODE_IN_THE_DIAGRAM, MODEL.with(">${localCouncilExists}", " language=\"javascript\">true"), "conditionExpression"));
    }

    private static Stream<Arguments> drawing() {
        return Stream.of(
                arguments(EVERYTHING_IS_DRAWN, MODEL.with("bpmnElement=\"Flow_defineArea\"", "bpmnElement=\"Flow_recordArea\""), "Flow_defineArea"),
                arguments(SHAPES_DO_NOT_OVERLAP, MODEL.moved("UserTask_mapActors", 0, -100), "UserTask_mapActors"),
                arguments(SHAPES_DO_NOT_OVERLAP, MODEL.moved("UserTask_mapActors", 0, 1000), "SubProcess_introduction"),
                arguments(FLOWS_ARE_ORTHOGONAL, MODEL.bent("Flow_recordArea", 1, 7, 0), "Flow_recordArea"),
                arguments(FLOWS_MEET_THEIR_SHAPES, MODEL.bent("Flow_defineArea", 1, 0, -15), "Flow_defineArea"),
                arguments(FLOWS_DO_NOT_CROSS, MODEL.bent("Flow_localCouncilExists_no", 1, 0, 100), "Flow_localCouncilExists_"),
                arguments(FLOWS_STAY_CLEAR_OF_SHAPES, MODEL.bent("Flow_introductionSplit_actors", 1, 200, 0), "Flow_introductionSplit_actors"),
                arguments(LABELS_ARE_FREE, MODEL.labelMoved("Gateway_planDecision", -30, 0), "Gateway_planDecision"),
                arguments(LABELS_ARE_FREE, MODEL.labelMoved("EndEvent_introductionDone", 0, -20), "EndEvent_introductionDone"),
                arguments(MODULES_STAND_IN_A_ROW, MODEL.moved("SubProcess_followUp", 0, 10), "SubProcess_followUp"),
                arguments(MODULES_STAND_IN_A_ROW, MODEL.moved("SubProcess_followUp", 10, 0), "SubProcess_followUp"),
                arguments(STEPS_ARE_DRAWN_ALIKE, MODEL.moved("ServiceTask_recordArea", 0, 10), "UserTask_defineArea"));
    }
}
