package platssamverkan.web.project;

import java.time.LocalDate;
import platssamverkan.project.ProgramModel;

/** A bean and not a record: what cannot be read as a date must come back as it was typed. */
class OpeningForm {

    private String name;
    private String purpose;
    private ProgramModel model;
    private LocalDate startsOn;

    boolean hasCalendar() {
        return model != null && startsOn != null;
    }

    /** What is missing in a first visit: the first model, and today. */
    void fill(ProgramModel firstModel, LocalDate today) {
        model = model == null ? firstModel : model;
        startsOn = startsOn == null ? today : startsOn;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public ProgramModel getModel() {
        return model;
    }

    public void setModel(ProgramModel model) {
        this.model = model;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }
}
