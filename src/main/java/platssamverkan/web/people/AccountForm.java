package platssamverkan.web.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import platssamverkan.account.NewAccount;

record AccountForm(
    @NotBlank @Size(max = 200) String displayName,
    @NotBlank @Size(max = 200) String organisation,
    @NotBlank @Size(max = 200) String login,
    @Size(max = 254) String email,
    @NotBlank String password,
    Boolean opensProjects,
    Boolean coordinator,
    Boolean processAdministrator
) {

    static AccountForm empty() {
        return new AccountForm("", "", "", "", "", false, false, false);
    }

    NewAccount account(UUID municipality) {
        return new NewAccount(municipality, login.strip(), displayName.strip(), organisation.strip(), password,
            Boolean.TRUE.equals(opensProjects), Boolean.TRUE.equals(coordinator),
            Boolean.TRUE.equals(processAdministrator), email == null || email.isBlank() ? null : email.strip());
    }
}
