package platssamverkan.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import platssamverkan.shared.EmailAddress;
import platssamverkan.shared.Refusal;

/** What an account must say about its person. */
final class AccountRules {

    static final int SHORTEST_LOGIN = 3;
    static final int SHORTEST_NAME = 2;

    private AccountRules() {}

    static List<Refusal> check(NewAccount account) {
        return Stream.of(
                shorter(account.displayName(), SHORTEST_NAME, "displayName", "nameTooShort"),
                shorter(account.login(), SHORTEST_LOGIN, "login", "loginTooShort"),
                PasswordRule.check(account.password(), account.login()),
                unreadable(account.email()))
            .flatMap(Optional::stream).toList();
    }

    static List<Refusal> check(AccountSettings settings) {
        return Stream.of(
                shorter(settings.displayName(), SHORTEST_NAME, "displayName", "nameTooShort"),
                unreadable(settings.email()))
            .flatMap(Optional::stream).toList();
    }

    private static Optional<Refusal> unreadable(String email) {
        return email == null || EmailAddress.isValid(email) ? Optional.empty() : Optional.of(Refusal.at("email", "email"));
    }

    private static Optional<Refusal> shorter(String text, int shortest, String field, String code) {
        return text.strip().length() < shortest ? Optional.of(Refusal.at(field, code, shortest)) : Optional.empty();
    }
}
