package platssamverkan.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import platssamverkan.followup.Continuation;
import platssamverkan.followup.ProposalKind;

/** How the work goes on. */
public record ContinuedWorkPart(
    Continuation carriedOnBy, String organisation, LocalDate nextInspectionOn, List<Proposal> proposals
) {

    public record Proposal(
        ProposalKind kind, String description, String responsible, Set<String> partners, LocalDate dueOn
    ) {}
}
