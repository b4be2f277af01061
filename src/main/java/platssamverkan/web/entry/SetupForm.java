package platssamverkan.web.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import platssamverkan.account.FirstAdministrator;

record SetupForm(
    @NotBlank @Size(max = 200) String municipality,
    @NotBlank @Size(max = 200) String displayName,
    @NotBlank @Size(max = 200) String organisation,
    @NotBlank @Size(max = 200) String login,
    @NotBlank String password
) {

    static SetupForm empty() {
        return new SetupForm("", "", "", "", "");
    }

    FirstAdministrator administrator() {
        return new FirstAdministrator(
            municipality.strip(), login.strip(), displayName.strip(), organisation.strip(), password);
    }
}
