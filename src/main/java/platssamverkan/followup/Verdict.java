package platssamverkan.followup;

import java.util.List;

/** Whether an expected result has been reached. */
public enum Verdict {

    REACHED, NOT_REACHED, NOT_MEASURABLE;

    /** One thing that is not met decides; where something is not on record nobody can tell. */
    static Verdict of(List<Evidence> evidence) {
        if (evidence.stream().anyMatch(item -> item.state() == Evidence.State.NOT_MET)) {
            return NOT_REACHED;
        }
        var unknown = evidence.stream().anyMatch(item -> item.state() == Evidence.State.NOT_ON_RECORD);
        var met = evidence.stream().anyMatch(item -> item.state() == Evidence.State.MET);
        return met && !unknown ? REACHED : NOT_MEASURABLE;
    }
}
