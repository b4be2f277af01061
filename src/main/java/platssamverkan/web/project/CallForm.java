package platssamverkan.web.project;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import platssamverkan.meeting.Invitee;
import platssamverkan.meeting.MeetingForm;
import platssamverkan.meeting.PlanMeeting;
import platssamverkan.meeting.PlannedMeetingView;

/** A bean and not a record: what cannot be read as a day or a time must come back as it was typed. */
class CallForm {

    private MeetingForm form;
    private String step;
    private LocalDate heldOn;
    private LocalTime startsAt;
    private LocalTime endsAt;
    private String place;
    private List<String> invited = new ArrayList<>();
    private int version;
    private String reason;

    static CallForm of(PlannedMeetingView meeting) {
        var form = new CallForm();
        form.form = meeting.form();
        form.step = meeting.step().orElse("");
        form.heldOn = meeting.heldOn();
        form.startsAt = meeting.startsAt();
        form.endsAt = meeting.endsAt();
        form.place = meeting.place();
        form.invited = meeting.invitees().stream().map(Invitee::key).toList();
        form.version = meeting.version();
        return form;
    }

    PlanMeeting plan() {
        return new PlanMeeting(
            form, step == null || step.isBlank() ? null : step, heldOn, startsAt, endsAt, place, invited);
    }

    public MeetingForm getForm() {
        return form;
    }

    public void setForm(MeetingForm form) {
        this.form = form;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalTime endsAt) {
        this.endsAt = endsAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public List<String> getInvited() {
        return invited;
    }

    public void setInvited(List<String> invited) {
        this.invited = invited == null ? List.of() : invited;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
