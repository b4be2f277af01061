package platssamverkan.process.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** What a diagram says of a task beside the standard: when it is due, and whether it may be skipped. */
record TaskProperties(Map<String, String> values) {

    static TaskProperties of(Element task) {
        var values = new HashMap<String, String>();
        Optional.ofNullable(task.element("extensionElements"))
            .map(extensions -> extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties"))
            .ifPresent(properties -> properties
                .elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")
                .forEach(property -> values.put(property.attribute("name"), property.attribute("value"))));
        return new TaskProperties(values);
    }

    boolean skippable() {
        return "true".equals(values.get("skippable"));
    }

    Optional<Integer> dueWithinDays() {
        return Optional.ofNullable(values.get("dueWithinDays")).map(Integer::valueOf);
    }
}
