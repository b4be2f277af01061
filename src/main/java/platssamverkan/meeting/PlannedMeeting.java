package platssamverkan.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** One version of a meeting that people are called to. */
@Entity
class PlannedMeeting {

    @Id
    private UUID id;
    private UUID projectId;
    private UUID meetingId;
    private int version;
    @Enumerated(EnumType.STRING)
    private MeetingForm form;
    private String step;
    private LocalDate heldOn;
    private LocalTime startsAt;
    private LocalTime endsAt;
    private String place;
    private boolean cancelled;
    private String reason;
    private UUID recordedBy;
    private Instant recordedAt;
    private Instant supersededAt;

    @ElementCollection
    @CollectionTable(name = "planned_meeting_invitee", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<PlannedInvitee> invitees;

    protected PlannedMeeting() {}

    PlannedMeeting(ProjectId project, PlanMeeting plan, List<PlannedInvitee> invitees, AccountId by, Instant at) {
        this(project.value(), 1, by, at);
        this.meetingId = id;
        fill(plan, invitees);
    }

    private PlannedMeeting(UUID projectId, int version, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId;
        this.version = version;
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    private void fill(PlanMeeting plan, List<PlannedInvitee> called) {
        this.form = plan.form();
        this.step = plan.step();
        this.heldOn = plan.heldOn();
        this.startsAt = plan.startsAt();
        this.endsAt = plan.endsAt();
        this.place = plan.place().strip();
        this.invitees = List.copyOf(called);
    }

    /** The version that takes this one's place. */
    PlannedMeeting changed(PlanMeeting plan, List<PlannedInvitee> called, String why, AccountId by, Instant at) {
        var next = next(why, by, at);
        next.fill(plan, called);
        return next;
    }

    /** The last version: as this one, but it does not take place. */
    PlannedMeeting cancelled(String why, AccountId by, Instant at) {
        var last = next(why, by, at);
        last.fill(new PlanMeeting(form, step, heldOn, startsAt, endsAt, place, List.of()), invitees);
        last.cancelled = true;
        return last;
    }

    private PlannedMeeting next(String why, AccountId by, Instant at) {
        var next = new PlannedMeeting(projectId, version + 1, by, at);
        next.meetingId = meetingId;
        next.reason = why.strip();
        return next;
    }

    PlannedMeeting supersede(Instant at) {
        supersededAt = at;
        return this;
    }

    PlannedMeetingView view() {
        return new PlannedMeetingView(
            new PlannedMeetingId(meetingId), new ProjectId(projectId), version, form, Optional.ofNullable(step), heldOn,
            startsAt, endsAt, place, invitees.stream().map(PlannedInvitee::view).toList(), cancelled,
            Optional.ofNullable(reason));
    }
}
