package platssamverkan.web.me;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import platssamverkan.account.AccountSettings;

record SettingsForm(
    @NotBlank @Size(max = 200) String displayName,
    @Size(max = 254) String email,
    Boolean taskMails
) {

    static SettingsForm of(AccountSettings settings) {
        return new SettingsForm(settings.displayName(), settings.email(), settings.taskMails());
    }

    AccountSettings settings() {
        return new AccountSettings(
            displayName.strip(), email == null || email.isBlank() ? null : email.strip(), Boolean.TRUE.equals(taskMails));
    }
}
