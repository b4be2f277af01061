package platssamverkan.process.actionplan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record AdoptionConfirmationForm(@NotNull Answer answer, @Size(max = 4000) String reason) {

    enum Answer { CONFIRMED, NOT_CONFIRMED }

    boolean confirmed() {
        return answer == Answer.CONFIRMED;
    }
}
