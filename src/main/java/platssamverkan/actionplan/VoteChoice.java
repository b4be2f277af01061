package platssamverkan.actionplan;

/** What a voter answers. A condition does not hinder the adoption; it becomes a task. */
public enum VoteChoice {
    APPROVE, APPROVE_WITH_CONDITION, SEND_BACK, ABSTAIN;

    boolean approves() {
        return this == APPROVE || this == APPROVE_WITH_CONDITION;
    }
}
