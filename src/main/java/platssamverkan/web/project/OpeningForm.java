package platssamverkan.web.project;

import java.time.LocalDate;
import platssamverkan.project.ProgramModel;

record OpeningForm(String name, String purpose, ProgramModel model, LocalDate startsOn) {

    boolean hasCalendar() {
        return model != null && startsOn != null;
    }

    /** What is missing in a first visit: the only model, and today. */
    OpeningForm or(ProgramModel firstModel, LocalDate today) {
        return new OpeningForm(name, purpose, model == null ? firstModel : model, startsOn == null ? today : startsOn);
    }
}
