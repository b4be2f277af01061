package platssamverkan.web.project;

import java.time.LocalDate;
import java.util.Optional;
import platssamverkan.project.OpenProject;
import platssamverkan.project.ProgramModel;

/** A bean and not a record: what cannot be read as a date must come back as it was typed. */
class OpeningForm {

    private String name;
    private String purpose;
    private ProgramModel model;
    private LocalDate startsOn;
    private String source;

    boolean hasCalendar() {
        return model != null && startsOn != null && OpenProject.canStartOn(startsOn);
    }

    /** What is missing in a first visit: the first model, and today. */
    void fill(ProgramModel firstModel, LocalDate today) {
        model = model == null ? firstModel : model;
        startsOn = startsOn == null ? today : startsOn;
    }

    /** The project to go on from; empty for one that begins with nothing. */
    Optional<String> from() {
        return Optional.ofNullable(source).filter(id -> !id.isBlank());
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
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
