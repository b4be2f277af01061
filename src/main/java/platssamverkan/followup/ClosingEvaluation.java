package platssamverkan.followup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import platssamverkan.meeting.MeetingId;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;

/** One version of the evaluation of the project by those who took part. */
@Entity
class ClosingEvaluation extends KeptRow<ClosingEvaluationView> {

    private UUID meetingId;
    private String changed;
    private String lessons;

    @ElementCollection
    @CollectionTable(name = "closing_answer", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "position")
    private List<ClosingAnswers> answers;

    protected ClosingEvaluation() {}

    ClosingEvaluation(RowChange change, MeetingId meeting, HoldClosingWorkshop workshop, Instant at) {
        super(change, at);
        this.meetingId = meeting.value();
        this.changed = workshop.changed();
        this.lessons = workshop.lessons();
        this.answers = new ArrayList<>(workshop.answers());
    }

    @Override
    public ClosingEvaluationView content() {
        return new ClosingEvaluationView(new MeetingId(meetingId), List.copyOf(answers), changed, lessons);
    }
}
