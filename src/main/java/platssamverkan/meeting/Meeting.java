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
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.module = held.module();
        this.step = held.step();
        this.occasion = held.occasion();
        this.agenda = held.agenda();
        this.participants = participants;
        this.minutes = held.minutes();
        this.decisions = held.decisions();
        if (held.picture() != null) {
            this.problemPicture = held.picture().problem();
            this.targetPicture = held.picture().target();
        }
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    MeetingView view() {
        return new MeetingView(
            id(), module, step, occasion, sortedAgenda(), participants.stream().map(Participant::view).toList(),
            Optional.ofNullable(minutes), List.copyOf(decisions),
            Optional.ofNullable(problemPicture).map(problem -> new SharedPicture(problem, targetPicture)));
    }

    private Set<AgendaPoint> sortedAgenda() {
        var points = EnumSet.noneOf(AgendaPoint.class);
        points.addAll(agenda);
        return points;
    }
}
