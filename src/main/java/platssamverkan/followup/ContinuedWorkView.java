package platssamverkan.followup;

import java.time.LocalDate;
import java.util.List;
import platssamverkan.followup.PlanContinuedWork.Proposal;
import platssamverkan.meeting.MeetingId;

/** How the work goes on, as it stands. */
public record ContinuedWorkView(
    int version,
    MeetingId meeting,
    Continuation carriedOnBy,
    String organisation,
    List<Proposal> proposals,
    LocalDate nextInspectionOn
) {
    public List<Proposal> proposals(ProposalKind kind) {
        return proposals.stream().filter(proposal -> proposal.kind() == kind).toList();
    }
}
