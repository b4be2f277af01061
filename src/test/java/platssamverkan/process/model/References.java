package platssamverkan.process.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a diagram names and somebody else must have: forms, beans, variables, roles. */
final class References {

    private static final Set<String> ROLES = Set.of("projektledare", "samordnare", "ordforande", "styrgrupp",
            "arbetsgrupp", "processtod", "atgardsansvarig", "processadmin");
    private static final Set<String> VARIABLES = Set.of("projectId", "measureId", "memberId", "workingGroupId",
            "conditionId", "placeId", "localCouncilExists", "actorsAgree", "decisionWay", "planDecision", "measureBegun", "measureOutcome");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(([^()]*)\\)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*(\\.\\w+)*");

    private References() {}

    static Stream<String> formFiles(Diagram diagram) {
        return diagram.each(UserTask.class)
                .filter(task -> !FormFile.exists(task.getCamundaFormRef()))
                .map(task -> task.getId() + " asks for the form " + task.getCamundaFormRef() + ", which has no file");
    }

    static Stream<String> beans(Diagram diagram) {
        return diagram.each(ServiceTask.class)
                .filter(task -> !Beans.isDelegate(inner(task.getCamundaDelegateExpression())))
                .map(task -> task.getId() + " calls " + task.getCamundaDelegateExpression() + ", which is no delegate");
    }

    static Stream<String> expressions(Diagram diagram) {
        return diagram.expressions().flatMap(References::unknown);
    }

    private static Stream<String> unknown(String expression) {
        var text = inner(expression).replaceAll("'[^']*'", "");
        var calls = CALL.matcher(text).results().filter(call -> !known(call))
                .map(call -> expression + " calls " + call.group(1) + "." + call.group(2) + ", which does not exist");
        var words = WORD.matcher(CALL.matcher(text).replaceAll("$3")).results().map(MatchResult::group)
                .filter(word -> !VARIABLES.contains(word))
                .map(word -> expression + " reads " + word + ", which nothing sets");
        return Stream.concat(calls, words);
    }

    private static boolean known(MatchResult call) {
        int arguments = call.group(3).isBlank() ? 0 : call.group(3).split(",").length;
        return Beans.hasMethod(call.group(1), call.group(2), arguments);
    }

    private static String inner(String expression) {
        return expression == null ? "" : expression.replaceAll("^[$#]\\{|}$", "");
    }

    static Stream<String> roles(Diagram diagram) {
        return diagram.each(UserTask.class).flatMap(task -> roles(task).stream()
                .filter(role -> !ROLES.contains(role))
                .map(role -> task.getId() + " is for " + (role.isEmpty() ? "nobody" : role)));
    }

    private static List<String> roles(UserTask task) {
        var groups = task.getCamundaCandidateGroups();
        return groups == null ? List.of("") : Arrays.asList(groups.split(","));
    }

    static Stream<String> binding(Diagram diagram) {
        return Stream.of(
                        bound(diagram.each(UserTask.class), "formRefBinding"),
                        bound(diagram.each(CallActivity.class), "calledElementBinding"),
                        bound(diagram.each(BusinessRuleTask.class), "decisionRefBinding"))
                .flatMap(findings -> findings);
    }

    private static Stream<String> bound(Stream<? extends BaseElement> elements, String attribute) {
        return elements
                .filter(element -> !"deployment".equals(element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute)))
                .map(element -> element.getId() + " is not bound to its deployment by " + attribute);
    }
}
