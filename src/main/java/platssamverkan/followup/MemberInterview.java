package platssamverkan.followup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.followup.RecordInterview.Answer;
import platssamverkan.followup.RecordInterview.Held;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;

/** One version of the interview with a member, under the name the member had then. */
@Entity
class MemberInterview extends KeptRow<InterviewView> {

    @Embeddable
    record AnswerRow(@Enumerated(EnumType.STRING) InterviewTheme theme, int grade, String words) {

        Answer answer() {
            return new Answer(theme, grade, words);
        }
    }

    private UUID memberId;
    private String memberName;
    private UUID actorId;
    private String notHeldBecause;
    private LocalDate heldOn;
    @Enumerated(EnumType.STRING)
    private InterviewWay way;
    private UUID interviewerId;

    @ElementCollection
    @CollectionTable(name = "member_interview_answer", joinColumns = @JoinColumn(name = "interview_id"))
    @OrderColumn(name = "position")
    private List<AnswerRow> answers;

    protected MemberInterview() {}

    MemberInterview(RowChange change, RecordInterview interview, Interviewee interviewee, Instant at) {
        super(change, at);
        this.memberId = interviewee.member();
        this.memberName = interviewee.name();
        this.actorId = interviewee.actor().value();
        this.notHeldBecause = interview.notHeldBecause();
        this.answers = new ArrayList<>();
        interview.held().ifPresent(this::fill);
    }

    private void fill(Held held) {
        heldOn = held.on();
        way = held.way();
        interviewerId = held.interviewer().value();
        held.answers().stream()
            .map(answer -> new AnswerRow(answer.theme(), answer.grade(), answer.words()))
            .forEach(answers::add);
    }

    @Override
    public InterviewView content() {
        var held = Optional.ofNullable(heldOn).map(day -> new Held(
            day, way, new AccountId(interviewerId), answers.stream().map(AnswerRow::answer).toList()));
        return new InterviewView(
            memberId, memberName, new ActorId(actorId), held, Optional.ofNullable(notHeldBecause));
    }
}
