package platssamverkan.process.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.process.engine.TaskForm;

/** What the code behind a form expects: the name of its value and the record that the value becomes. */
record FormContract(String form, String valueName, Class<?> type) {

    private static final Map<String, FormContract> BY_FORM = Stream
            .concat(Beans.told(TaskForm.class).map(form -> new FormContract(form.id(), form.valueName(), form.valueType())),
                    Beans.told(Worksheet.class).map(sheet -> new FormContract(sheet.formId(), sheet.valueName(), sheet.rowType())))
            .distinct()
            .collect(Collectors.toMap(FormContract::form, Function.identity()));

    static FormContract of(String form) {
        return BY_FORM.get(form);
    }

    /** The paths of everything that the record holds; a list's rows are written {@code places[].name}. */
    Set<String> paths() {
        return paths(type, "").collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> paths(Class<?> type, String prefix) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> paths(component, prefix));
    }

    private static Stream<String> paths(RecordComponent component, String prefix) {
        var type = ResolvableType.forType(component.getGenericType());
        var row = type.asCollection().getGeneric().resolve(Object.class);
        if (row.isRecord()) {
            return paths(row, prefix + component.getName() + "[].");
        }
        return component.getType().isRecord()
                ? paths(component.getType(), prefix + component.getName() + ".")
                : Stream.of(prefix + component.getName());
    }

    /** The paths of every field of a form's value, written likewise. */
    static Set<String> paths(JsonNode value) {
        return paths(value, "").collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> paths(JsonNode parent, String prefix) {
        return FormFile.children(parent).flatMap(child -> {
            var path = child.path("path").asText("");
            var inner = "dynamiclist".equals(child.path("type").asText()) ? path + "[]." : path.isEmpty() ? "" : path + ".";
            var own = child.has("key") ? Stream.of(prefix + child.path("key").asText()) : Stream.<String>empty();
            return Stream.concat(own, paths(child, prefix + inner));
        });
    }
}
