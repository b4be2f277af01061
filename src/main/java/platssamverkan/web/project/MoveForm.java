package platssamverkan.web.project;

import java.time.LocalDate;

/** A bean and not a record: what cannot be read as a date must come back as it was typed. */
class MoveForm {

    private LocalDate dueOn;
    private String reason;

    static MoveForm from(LocalDate dueOn) {
        var form = new MoveForm();
        form.dueOn = dueOn;
        return form;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
