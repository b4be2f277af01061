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

    /** A line that is missing counts against the decision that it would have belonged to as far as the others tell. */
    public Finding check(ProjectId project) {
        var head = book.head(project);
        var sound = new SoundLines();
        for (var entry : book.entries(project)) {
            if (!sound.isFollowedBy(entry)) {
                return new Finding(head.decisions(), Optional.of(sound.alteredAt(entry)));
            }
            sound.add(entry);
        }
        return new Finding(head.decisions(), sound.endAt(head) ? Optional.empty() : Optional.of(sound.lastDecision()));
    }
}
