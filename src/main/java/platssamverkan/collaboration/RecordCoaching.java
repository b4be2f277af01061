package platssamverkan.collaboration;

import java.time.LocalDate;

/**
 * A coaching session and how many took part from each of the three groups that coaching is for (TP-047, TP-086).
 *
 * @param nextSteps what they agreed to do until the next session
 */
public record RecordCoaching(
    LocalDate heldOn, String topic, int businesses, int propertyOwners, int departments, String nextSteps
) {

    public int participants() {
        return businesses + propertyOwners + departments;
    }
}
