package platssamverkan.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import platssamverkan.project.Role;

/**
 * A condition of an adopted proposal.
 *
 * @param voter who set it
 * @param fulfiller the role whose task it is
 * @param fulfilment null as long as it is not fulfilled
 */
public record ConditionView(UUID id, String voter, String text, Role fulfiller, Fulfilment fulfilment) {

    public record Fulfilment(LocalDate doneOn, String how, UUID by, Instant at) {}

    public boolean isFulfilled() {
        return fulfilment != null;
    }
}
