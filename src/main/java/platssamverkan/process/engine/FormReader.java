package platssamverkan.process.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Turns a form's JSON into the step's record and holds it against the record's own rules. */
@Component
public class FormReader {

    private final ObjectMapper mapper = FormMapper.create();
    private final Validator validator;

    FormReader(Validator validator) {
        this.validator = validator;
    }

    public <T> Outcome<T> read(JsonNode value, Class<T> type) {
        try {
            return validated(mapper.treeToValue(value, type));
        } catch (JsonMappingException e) {
            return Outcome.refused(Refusal.at(path(e), "notReadable"));
        } catch (JsonProcessingException e) {
            return Outcome.refused(Refusal.of("notReadable"));
        }
    }

    /** The JSON of a value, for a form that is opened. */
    public JsonNode write(Object value) {
        return mapper.valueToTree(value);
    }

    private <T> Outcome<T> validated(T value) {
        if (value == null) {
            return Outcome.refused(Refusal.of("required"));
        }
        var refusals = validator.validate(value).stream()
            .sorted(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
            .map(FormReader::refusal)
            .toList();
        return refusals.isEmpty() ? Outcome.accepted(value) : Outcome.refused(refusals);
    }

    private static Refusal refusal(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString().replaceAll("\\[(\\d+)]", ".$1").replace(".<list element>", "");
        var descriptor = violation.getConstraintDescriptor();
        var rule = descriptor.getAnnotation().annotationType().getSimpleName();
        var facts = descriptor.getAttributes();
        return switch (rule) {
            case "NotBlank", "NotNull", "NotEmpty", "AssertTrue" -> Refusal.at(path, "required");
            case "Size" -> Refusal.at(path, "tooLong", facts.get("max"));
            case "Min" -> Refusal.at(path, "tooSmall", facts.get("value"));
            case "Max" -> Refusal.at(path, "tooLarge", facts.get("value"));
            case "PositiveOrZero" -> Refusal.at(path, "tooSmall", 0);
            case "Range" -> Refusal.at(path, "outOfRange", facts.get("min"), facts.get("max"));
            default -> Refusal.at(path, Character.toLowerCase(rule.charAt(0)) + rule.substring(1));
        };
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
            .map(part -> part.getFieldName() != null ? part.getFieldName() : String.valueOf(part.getIndex()))
            .collect(Collectors.joining("."));
    }
}
