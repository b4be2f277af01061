package platssamverkan.project;

import java.util.UUID;

/** Identifies a project; it is the business key and the tenant of the project's process. */
public record ProjectId(UUID value) {

    public static ProjectId of(String text) {
        return new ProjectId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
