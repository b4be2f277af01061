package platssamverkan.analysis;

import java.util.ArrayList;
import java.util.List;
import platssamverkan.shared.Refusal;

/** A situation picture rests on facts about crime and on facts about insecurity: it needs both (TP-081). */
final class SituationRules {

    private SituationRules() {}

    static List<Refusal> gaps(boolean crimeData, boolean insecurityData) {
        var gaps = new ArrayList<Refusal>();
        if (!crimeData) {
            gaps.add(Refusal.of("crimeDataMissing"));
        }
        if (!insecurityData) {
            gaps.add(Refusal.of("insecurityDataMissing"));
        }
        return gaps;
    }
}
