package platssamverkan.actionplan;

/** The twenty-five techniques of situational crime prevention (Clarke and Cornish, 2003), five to each group (TP-013). */
public enum Technique {
    HARDEN_TARGETS, CONTROL_ACCESS, SCREEN_EXITS, DEFLECT_OFFENDERS, CONTROL_TOOLS,
    EXTEND_GUARDIANSHIP, ASSIST_SURVEILLANCE, REDUCE_ANONYMITY, USE_PLACE_MANAGERS, STRENGTHEN_FORMAL_SURVEILLANCE,
    CONCEAL_TARGETS, REMOVE_TARGETS, IDENTIFY_PROPERTY, DISRUPT_MARKETS, DENY_BENEFITS,
    REDUCE_FRUSTRATION, AVOID_DISPUTES, REDUCE_TEMPTATION, NEUTRALISE_PEER_PRESSURE, DISCOURAGE_IMITATION,
    SET_RULES, POST_INSTRUCTIONS, ALERT_CONSCIENCE, ASSIST_COMPLIANCE, CONTROL_DRUGS_AND_ALCOHOL;

    /** Its number in the literature, from 1 to 25. */
    public int number() {
        return ordinal() + 1;
    }

    public TechniqueGroup group() {
        var groups = TechniqueGroup.values();
        return groups[ordinal() / (values().length / groups.length)];
    }

    static Technique numbered(int number) {
        return values()[number - 1];
    }
}
