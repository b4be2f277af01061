package platssamverkan.account;

import java.util.Optional;
import platssamverkan.shared.Refusal;

/** Length protects better than signs of many kinds; 200 characters are the most that are hashed. */
final class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private PasswordRule() {}

    static Optional<Refusal> check(String password, String login) {
        if (password == null || password.length() < SHORTEST) {
            return Optional.of(Refusal.at("password", "passwordTooShort", SHORTEST));
        }
        if (password.length() > LONGEST) {
            return Optional.of(Refusal.at("password", "passwordTooLong", LONGEST));
        }
        if (password.equalsIgnoreCase(login) || password.chars().distinct().count() < 5) {
            return Optional.of(Refusal.at("password", "passwordTooSimple"));
        }
        return Optional.empty();
    }
}
