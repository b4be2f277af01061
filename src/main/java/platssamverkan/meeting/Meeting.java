package platssamverkan.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** A meeting as it was recorded. */
@Entity
class Meeting {

    @Id
    private UUID id;
    private UUID projectId;
    private UUID meetingId;
    private int version;
    private String correctionReason;
    @Enumerated(EnumType.STRING)
    private ModelModule module;
    private String step;
    @Embedded
    private Occasion occasion;
    private String minutes;
    private String problemPicture;
    private String targetPicture;
    private UUID recordedBy;
    private Instant recordedAt;
    private UUID supersededBy;
    private Instant supersededAt;

    @ElementCollection
    @CollectionTable(name = "meeting_agenda_point", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "point")
    @Enumerated(EnumType.STRING)
    private Set<AgendaPoint> agenda;

    @ElementCollection
    @CollectionTable(name = "meeting_participant", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Participant> participants;

    @ElementCollection
    @CollectionTable(name = "meeting_decision", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "decision")
    @OrderColumn(name = "position")
    private List<String> decisions;

    protected Meeting() {}

    Meeting(ProjectId projectId, RecordMeeting held, List<Participant> participants, AccountId by, Instant at) {
        this(projectId.value(), held.module(), held.step(), by, at);
        this.meetingId = id;
        this.version = 1;
        fill(held.occasion(), held.agenda(), participants, held.minutes(), held.decisions(), held.picture());
    }

    private Meeting(UUID projectId, ModelModule module, String step, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId;
        this.module = module;
        this.step = step;
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    private void fill(
        Occasion when, Set<AgendaPoint> points, List<Participant> present, String notes, List<String> decided,
        SharedPicture agreed
    ) {
        this.occasion = when;
        this.agenda = points;
        this.participants = present;
        this.minutes = notes;
        this.decisions = decided;
        if (agreed != null) {
            this.problemPicture = agreed.problem();
            this.targetPicture = agreed.target();
        }
    }

    /** The version that takes this one's place. */
    Meeting corrected(CorrectMeeting correction, List<Participant> present, AccountId by, Instant at) {
        var next = new Meeting(projectId, module, step, by, at);
        next.meetingId = meetingId;
        next.version = version + 1;
        next.correctionReason = correction.reason().strip();
        next.fill(correction.occasion(), correction.agenda(), present, correction.minutes(), correction.decisions(),
            correction.picture());
        return next;
    }

    void supersede(AccountId by, Instant at) {
        supersededBy = by.value();
        supersededAt = at;
    }

    boolean isCurrentAt(long seen) {
        return supersededAt == null && version == seen;
    }

    AccountId lastChangedBy() {
        return new AccountId(supersededBy == null ? recordedBy : supersededBy);
    }

    MeetingId id() {
        return new MeetingId(meetingId);
    }

    MeetingView view() {
        return new MeetingView(
            id(), version, module, step, occasion, sortedAgenda(), participants.stream().map(Participant::view).toList(),
            Optional.ofNullable(minutes), List.copyOf(decisions),
            Optional.ofNullable(problemPicture).map(problem -> new SharedPicture(problem, targetPicture)));
    }

    private Set<AgendaPoint> sortedAgenda() {
        var points = EnumSet.noneOf(AgendaPoint.class);
        points.addAll(agenda);
        return points;
    }
}
