package platssamverkan.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import platssamverkan.actor.ActorId;
import platssamverkan.meeting.RecordMeeting;

/**
 * How the work goes on after the project (TP-088, TP-093).
 *
 * @param meeting where it was planned; empty where that was a meeting that is on record already: the one that followed the
 *     measures up, or in the full model the closing workshop
 * @param organisation how that which carries the work on is organised
 */
public record PlanContinuedWork(
    Optional<RecordMeeting> meeting,
    Continuation carriedOnBy,
    String organisation,
    List<Proposal> proposals,
    LocalDate nextInspectionOn
) {

    /**
     * One proposal.
     *
     * @param partners the actors who take part beside the responsible one
     */
    public record Proposal(
        ProposalKind kind, String description, ActorId responsible, Set<ActorId> partners, LocalDate dueOn
    ) {}
}
