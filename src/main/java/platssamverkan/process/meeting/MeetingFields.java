package platssamverkan.process.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import platssamverkan.meeting.MeetingForm;
import platssamverkan.meeting.Occasion;

/** The fields that every form about a meeting has. */
public interface MeetingFields {

    LocalDate heldOn();

    LocalTime startsAt();

    LocalTime endsAt();

    String place();

    default Occasion occasion(MeetingForm form) {
        return new Occasion(form, heldOn(), startsAt(), endsAt(), place());
    }
}
