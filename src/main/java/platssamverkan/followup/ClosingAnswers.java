package platssamverkan.followup;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;

/** How many participants gave a question which grade, from 1, not at all, to 5, very much. */
@Embeddable
public record ClosingAnswers(
    @Enumerated(EnumType.STRING) ClosingQuestion question, int ones, int twos, int threes, int fours, int fives
) {
    static final int FEWEST = 5;

    /** How many gave each grade, from 1 to 5. */
    public List<Integer> counts() {
        return List.of(ones, twos, threes, fours, fives);
    }

    public int answers() {
        return counts().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether so many have answered that the answers may be shown without pointing anybody out. */
    public boolean isShown() {
        return answers() >= FEWEST;
    }

    /** Empty where too few have answered. */
    public Optional<Mean> mean() {
        return isShown() ? Optional.of(Mean.of(ones + 2 * twos + 3 * threes + 4 * fours + 5 * fives, answers())) : Optional.empty();
    }
}
