package platssamverkan.actionplan;

import java.time.LocalDate;
import java.util.List;
import platssamverkan.project.DecisionRule;

/**
 * Lays something before the group.
 *
 * @param lastDay the last day to answer per capsulam; null at a meeting
 * @param reference what the measures call the decision, where there are no minutes to point at
 * @param voters every seat of the group, which stay the electorate whatever happens to the group afterwards
 */
public record OpenDecision(
    DecisionSubject subject, DecisionWay way, LocalDate lastDay, List<FurtherDecision> furtherDecisions,
    String reference, Snapshot snapshot, DecisionRule rule, List<Voter> voters
) {}
