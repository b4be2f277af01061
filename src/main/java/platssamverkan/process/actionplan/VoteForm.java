package platssamverkan.process.actionplan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import platssamverkan.actionplan.Vote;
import platssamverkan.actionplan.VoteChoice;

record VoteForm(
    @NotNull VoteChoice choice,
    @Size(max = 4000) String condition,
    @Size(max = 4000) String comment,
    @Size(max = 4000) String reservation,
    Boolean memberAbsent
) {

    Vote vote() {
        return new Vote(choice, choice == VoteChoice.APPROVE_WITH_CONDITION ? condition : null, comment, reservation,
            Boolean.TRUE.equals(memberAbsent));
    }
}
