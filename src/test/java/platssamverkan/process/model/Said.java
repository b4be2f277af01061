package platssamverkan.process.model;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** What an element says about itself beside what BPMN asks for. */
final class Said {

    private Said() {}

    static boolean documented(BaseElement element) {
        return element.getDocumentations().stream()
                .anyMatch(text -> text.getTextContent() != null && !text.getTextContent().isBlank());
    }

    /** The value of an extension property; empty text where the element has none. */
    static String property(BaseElement element, String key) {
        return properties(element)
                .filter(property -> key.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst().orElse("");
    }

    private static Stream<CamundaProperty> properties(BaseElement element) {
        var extensions = element.getExtensionElements();
        return extensions == null ? Stream.empty()
                : extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream());
    }
}
