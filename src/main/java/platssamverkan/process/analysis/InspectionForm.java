package platssamverkan.process.analysis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;

/**
 * An inspection as a whole, at the start or at the follow-up.
 *
 * @param reviewer who has gone through it without having rated; null where nobody is asked to
 */
public record InspectionForm(@NotBlank @Size(max = 4000) String summary, UUID reviewer) {

    public AccountId reviewedBy() {
        return Optional.ofNullable(reviewer).map(AccountId::new).orElse(null);
    }
}
