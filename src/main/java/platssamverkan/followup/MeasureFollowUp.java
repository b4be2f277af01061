package platssamverkan.followup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.followup.FollowUpMeasures.Row;
import platssamverkan.followup.MeasureFollowUpView.Line;
import platssamverkan.meeting.MeetingId;
import platssamverkan.project.ProjectId;

/** One version of the follow-up of the measures; an older version is kept as it was. */
@Entity
class MeasureFollowUp {

    @Embeddable
    record FollowedUp(
        UUID measureId,
        @Enumerated(EnumType.STRING) MeasureStatus status,
        @Enumerated(EnumType.STRING) MeasureEffect effect,
        String worked,
        String didNotWork,
        @Enumerated(EnumType.STRING) Execution execution,
        String remains,
        String lesson
    ) {
        static FollowedUp of(Line line) {
            var said = line.said();
            var review = Optional.ofNullable(said.review());
            return new FollowedUp(
                said.measure().value(), line.status(), said.effect(), said.worked(), said.didNotWork(),
                review.map(MeasureReview::execution).orElse(null), review.map(MeasureReview::remains).orElse(null),
                review.map(MeasureReview::lesson).orElse(null));
        }

        Line line() {
            var review = execution == null ? null : new MeasureReview(execution, effect, remains, lesson);
            return new Line(new Row(new MeasureId(measureId), effect, worked, didNotWork, review), status);
        }
    }

    @Id
    private UUID id;
    private UUID projectId;
    private int version;
    private UUID meetingId;
    private String summary;
    private UUID recordedBy;
    private Instant recordedAt;
    private Instant supersededAt;

    @ElementCollection
    @CollectionTable(name = "followed_up_measure", joinColumns = @JoinColumn(name = "follow_up_id"))
    @OrderColumn(name = "position")
    private List<FollowedUp> measures;

    protected MeasureFollowUp() {}

    private MeasureFollowUp(ProjectId projectId, int version, List<Line> lines, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.version = version;
        this.measures = lines.stream().map(FollowedUp::of).toList();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    static MeasureFollowUp at(
        MeetingId meeting, ProjectId project, int version, List<Line> lines, AccountId by, Instant at
    ) {
        var followUp = new MeasureFollowUp(project, version, lines, by, at);
        followUp.meetingId = meeting.value();
        return followUp;
    }

    static MeasureFollowUp review(
        String summary, ProjectId project, int version, List<Line> lines, AccountId by, Instant at
    ) {
        var followUp = new MeasureFollowUp(project, version, lines, by, at);
        followUp.summary = summary;
        return followUp;
    }

    int version() {
        return version;
    }

    void supersede(Instant at) {
        supersededAt = at;
    }

    MeasureFollowUpView view() {
        return new MeasureFollowUpView(
            version, Optional.ofNullable(meetingId).map(MeetingId::new), Optional.ofNullable(summary),
            measures.stream().map(FollowedUp::line).toList());
    }
}
