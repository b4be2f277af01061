package platssamverkan.actionplan;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.project.ProjectId;

/** Reads a project's book of decisions from the start and tells whether anything in it has been altered. */
@Service
@Transactional(readOnly = true)
public class DecisionVerifier {

    /**
     * What was found.
     *
     * @param decisions how many decisions the book holds
     * @param firstAltered the number of the first decision that is not as it was written; empty where all are
     */
    public record Finding(int decisions, Optional<Integer> firstAltered) {

        public boolean isWhole() {
            return firstAltered.isEmpty();
        }
    }

    private final DecisionBook book;

    DecisionVerifier(DecisionBook book) {
        this.book = book;
    }

    /** A line that is missing at the end counts against the last decision that is left. */
    public Finding check(ProjectId project) {
        var head = book.head(project);
        var previous = DecisionHash.NOTHING_BEFORE;
        var position = 0;
        var decision = 0;
        for (var entry : book.entries(project)) {
            decision = entry.decisionNumber();
            position++;
            if (entry.position() != position || !entry.previousHash().equals(previous)
                || !entry.hash().equals(DecisionHash.of(entry))) {
                return new Finding(head.decisions(), Optional.of(decision));
            }
            previous = entry.hash();
        }
        var whole = position == head.position() && previous.equals(head.hash());
        return new Finding(head.decisions(), whole ? Optional.empty() : Optional.of(Math.max(1, decision)));
    }
}
