package platssamverkan.collaboration;

import java.util.UUID;

/** Names a working group; the same through all its versions. */
public record WorkingGroupId(UUID value) {

    public static WorkingGroupId of(String text) {
        return new WorkingGroupId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
