package platssamverkan.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import platssamverkan.followup.PlanContinuedWork.Proposal;
import platssamverkan.meeting.MeetingId;

/**
 * How the work goes on, as it stands.
 *
 * @param meeting where it was planned; empty where it was planned without one
 */
public record ContinuedWorkView(
    int version,
    Optional<MeetingId> meeting,
    Continuation carriedOnBy,
    String organisation,
    List<Proposal> proposals,
    LocalDate nextInspectionOn
) {
    public List<Proposal> proposals(ProposalKind kind) {
        return proposals.stream().filter(proposal -> proposal.kind() == kind).toList();
    }
}
