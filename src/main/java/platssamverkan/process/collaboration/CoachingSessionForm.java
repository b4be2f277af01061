package platssamverkan.process.collaboration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.hibernate.validator.constraints.Range;
import platssamverkan.collaboration.CoachingTarget;
import platssamverkan.collaboration.RecordCoaching;

record CoachingSessionForm(
    @NotNull LocalDate heldOn,
    CoachingTarget target,
    @NotBlank @Size(max = 200) String topic,
    @NotNull @Range(min = 0, max = 200) Integer departments,
    @NotNull @Range(min = 0, max = 200) Integer propertyOwners,
    @NotNull @Range(min = 0, max = 200) Integer businesses,
    @Size(max = 4000) String organisations,
    @NotBlank @Size(max = 4000) String nextSteps
) {

    static CoachingSessionForm of(CoachingTarget target) {
        return new CoachingSessionForm(null, target, null, null, null, null, null, null);
    }

    RecordCoaching command() {
        return new RecordCoaching(
            heldOn, target, topic, businesses, propertyOwners, departments, organisations, nextSteps);
    }
}
