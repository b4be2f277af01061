package platssamverkan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Identifies a file of a project. */
public record DocumentId(UUID value) {

    public static Optional<DocumentId> of(String text) {
        try {
            return Optional.of(new DocumentId(UUID.fromString(text.strip())));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /**
     * The ids that a form's field holds, separated by commas, each once.
     *
     * @param text null or blank for none
     * @return empty where something else than ids stands there
     */
    public static Optional<List<DocumentId>> all(String text) {
        var ids = new ArrayList<DocumentId>();
        for (var part : text == null || text.isBlank() ? new String[0] : text.split(",")) {
            var id = of(part);
            if (id.isEmpty()) {
                return Optional.empty();
            }
            ids.add(id.get());
        }
        return Optional.of(ids.stream().distinct().toList());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
