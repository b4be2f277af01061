package platssamverkan.process.actionplan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import platssamverkan.actionplan.Vote;
import platssamverkan.actionplan.VoteChoice;
import platssamverkan.project.Role;

record VoteForm(
    @NotNull VoteChoice choice,
    @Size(max = 4000) String condition,
    Role conditionFor,
    @Size(max = 4000) String comment,
    @Size(max = 4000) String reservation,
    Boolean memberAbsent
) {

    Vote vote() {
        return vote(choice, condition, conditionFor, comment, reservation, Boolean.TRUE.equals(memberAbsent));
    }

    /** A condition that names nobody is the project leader's. */
    static Vote vote(
        VoteChoice choice, String condition, Role conditionFor, String comment, String reservation, boolean absent
    ) {
        if (choice != VoteChoice.APPROVE_WITH_CONDITION) {
            return new Vote(choice, null, null, comment, reservation, absent);
        }
        return new Vote(choice, condition, conditionFor == null ? Role.PROJEKTLEDARE : conditionFor, comment, reservation, absent);
    }
}
