package platssamverkan.account;

import java.util.Locale;

final class LoginName {

    private LoginName() {}

    static String normalised(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
