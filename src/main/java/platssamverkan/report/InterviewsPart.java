package platssamverkan.report;

import java.util.List;
import java.util.Optional;
import platssamverkan.followup.InterviewTheme;
import platssamverkan.followup.Mean;

/** What the members of the steering group said together, without names (TP-054). */
public record InterviewsPart(int members, int held, List<Theme> themes) {

    /**
     * @param mean empty where too few answered to be shown
     * @param words what was said, in alphabetical order; empty where too few said anything
     */
    public record Theme(InterviewTheme theme, Optional<Mean> mean, List<String> words) {}
}
