package platssamverkan.process.followup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import platssamverkan.followup.InterviewService;
import platssamverkan.followup.Interviewee;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records the interview with one member of the steering group. */
@Component
public class RecordMemberInterviewDelegate extends RecordDelegate<MemberInterviewForm> {

    private final InterviewService interviews;

    RecordMemberInterviewDelegate(InterviewMemberForm form, FormValues values, InterviewService interviews) {
        super(form, values);
        this.interviews = interviews;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, MemberInterviewForm value) {
        var gaps = value.gaps();
        return gaps.isEmpty()
            ? interviews.record(step.projectId(), value.command(member(step)), step.by(), step.at())
            : Outcome.refused(gaps);
    }

    @Override
    protected Optional<String> about(RecordedStep step) {
        return interviews.interviewee(step.projectId(), member(step)).map(Interviewee::name);
    }

    private static UUID member(RecordedStep step) {
        return UUID.fromString(step.id("memberId").orElseThrow());
    }
}
