package platssamverkan.survey;

import java.util.List;
import java.util.Set;

/**
 * Whether people feel better about the places than before (TP-078), with the numbers that say so.
 *
 * @param item the question that was settled before the first answer
 * @param gaps why there is no verdict; empty where there is one
 */
public record Experience(
        ExperienceVerdict verdict,
        QuestionnaireItem item,
        Compared answers,
        Set<GroundGap> gaps,
        Set<Caveat> caveats,
        List<PlaceExperience> places) {

    /** The goal is reached by an established improvement and nothing else. */
    public boolean isReached() {
        return verdict == ExperienceVerdict.IMPROVED;
    }
}
