package platssamverkan.process.survey;

import java.util.Optional;
import java.util.UUID;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** The change of a row that people add themselves. */
final class SheetChanges {

    private SheetChanges() {}

    /** Empty where the key cannot be a row's. */
    static Optional<RowChange> of(ProjectId projectId, RowEdit<?> edit) {
        if (edit.isNew()) {
            return Optional.of(RowChange.added(projectId, edit.by()));
        }
        return id(edit.rowKey()).map(row -> new RowChange(projectId, row, edit.version(), edit.by()));
    }

    static Outcome<String> gone() {
        return Outcome.refused(Refusal.of("rowGone"));
    }

    static Optional<UUID> id(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
