package platssamverkan.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the interviews with the steering group say together.
 *
 * @param members every member and what became of the interview, without any answer
 * @param themes empty of grades and words where so few were interviewed that an answer would point somebody out
 */
public record InterviewSummary(List<Line> members, List<Theme> themes) {

    /**
     * A member.
     *
     * @param heldOn empty where the interview was not held
     */
    public record Line(UUID member, String name, Optional<LocalDate> heldOn, Optional<String> notHeldBecause) {}

    /** The answers to one theme; the words stand in alphabetical order, so that they tell nothing of who said them. */
    public record Theme(InterviewTheme theme, Optional<Mean> mean, List<String> words) {}

    public int held() {
        return (int) members.stream().filter(line -> line.heldOn().isPresent()).count();
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }
}
