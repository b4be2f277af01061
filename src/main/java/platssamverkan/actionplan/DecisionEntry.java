package platssamverkan.actionplan;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of a project's book of decisions.
 *
 * @param position counts the lines of the book
 * @param decisionNumber counts the decisions of the project
 * @param content what is recorded, as JSON
 */
record DecisionEntry(
    int position, UUID decisionId, int decisionNumber, Kind kind, String content, UUID by, Instant at,
    String previousHash, String hash
) {
    enum Kind { OPENED, VOTE, MINUTES, NOT_CONFIRMED, CLOSED, ABANDONED, CONDITION_FULFILLED, POSTPONED }
}
