package platssamverkan.process.model;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import platssamverkan.process.desk.Worksheet;

/** Who uses a form: a task of a diagram or the rows of a worksheet, and the record behind it. */
final class FormUse {

    private static final Set<String> USED = Stream.concat(
                    Diagram.all().stream().flatMap(diagram -> diagram.each(UserTask.class)).map(UserTask::getCamundaFormRef),
                    Beans.told(Worksheet.class).map(Worksheet::formId))
            .collect(Collectors.toSet());

    private FormUse() {}

    static Stream<String> used(FormFile form) {
        return USED.contains(form.name()) ? Stream.empty() : Stream.of("nobody uses it");
    }

    static Stream<String> sameFields(FormFile form) {
        var contract = FormContract.of(form.name());
        var value = FormFile.children(form.root()).filter(FormShape::holdsValue).findFirst();
        if (contract == null || value.isEmpty()) {
            return Stream.of("no record stands behind it");
        }
        var name = Stream.of(value.get().path("path").asText()).filter(path -> !path.equals(contract.valueName()))
                .map(path -> "its value is " + path + ", but the code reads " + contract.valueName());
        return Stream.concat(name, differences(FormContract.paths(value.get()), contract));
    }

    private static Stream<String> differences(Set<String> asked, FormContract contract) {
        var read = contract.paths();
        return Stream.concat(
                without(asked, read).map(path -> "it asks for " + path + ", which " + contract.type().getSimpleName() + " lacks"),
                without(read, asked).map(path -> contract.type().getSimpleName() + " has " + path + ", which it does not ask for"));
    }

    private static Stream<String> without(Set<String> these, Set<String> those) {
        var rest = new TreeSet<>(these);
        rest.removeAll(those);
        return rest.stream();
    }
}
