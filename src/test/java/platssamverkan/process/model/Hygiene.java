package platssamverkan.process.model;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaConnector;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a diagram must say about itself, and what has no place in one. */
final class Hygiene {

    private static final Set<String> CODE = Set.of("class", "expression", "formKey", "type", "resource", "topic");

    private Hygiene() {}

    static Stream<String> history(Diagram diagram) {
        return diagram.each(Process.class)
                .filter(process -> process.getCamundaHistoryTimeToLiveString() == null)
                .map(process -> process.getId() + " does not say how long its history is kept");
    }

    static Stream<String> documentation(Diagram diagram) {
        var read = Stream.<BaseElement>concat(diagram.each(Process.class), diagram.each(Activity.class));
        return read.filter(element -> !Said.documented(element))
                .map(element -> element.getId() + " is not documented");
    }

    static Stream<String> noCode(Diagram diagram) {
        var elements = Stream.of(ScriptTask.class, CamundaScript.class, CamundaConnector.class, CamundaFormData.class,
                        CamundaInputOutput.class, CamundaExecutionListener.class, CamundaTaskListener.class)
                .flatMap(type -> diagram.each(type).map(Hygiene::where));
        var conditions = diagram.each(ConditionExpression.class).filter(condition -> condition.getLanguage() != null)
                .map(Hygiene::where);
        var attributes = Stream.<BaseElement>concat(diagram.each(Activity.class), diagram.each(Event.class))
                .flatMap(element -> CODE.stream().filter(name -> has(element, name))
                        .map(name -> element.getId() + " has camunda:" + name));
        return Stream.of(elements, conditions, attributes).flatMap(findings -> findings);
    }

    private static boolean has(BaseElement element, String attribute) {
        return element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute) != null;
    }

    private static String where(ModelElementInstance code) {
        var parent = code;
        while (!(parent instanceof BaseElement element && element.getId() != null)) {
            parent = parent.getParentElement();
        }
        return ((BaseElement) parent).getId() + " holds " + code.getElementType().getTypeName();
    }
}
