package platssamverkan.shared;

import java.util.List;

/**
 * A foreseen no that a person can mend.
 *
 * @param code names the rule; its Swedish sentence is the message {@code refusal.<code>}
 * @param path the field inside the value, rows by index ({@code places.0.name}); empty for the value as a whole
 * @param arguments the facts that the sentence needs
 */
public record Refusal(String code, String path, List<Object> arguments) {

    public static Refusal at(String path, String code, Object... arguments) {
        return new Refusal(code, path, List.of(arguments));
    }

    public static Refusal of(String code, Object... arguments) {
        return at("", code, arguments);
    }
}
