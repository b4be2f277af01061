package platssamverkan.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import platssamverkan.shared.Refusal;

/** What a new account must say about its person. */
final class AccountRules {

    static final int SHORTEST_LOGIN = 3;
    static final int SHORTEST_NAME = 2;

    private AccountRules() {}

    static List<Refusal> check(NewAccount account) {
        return Stream.of(
                shorter(account.displayName(), SHORTEST_NAME, "displayName", "nameTooShort"),
                shorter(account.login(), SHORTEST_LOGIN, "login", "loginTooShort"),
                PasswordRule.check(account.password(), account.login()))
            .flatMap(Optional::stream).toList();
    }

    private static Optional<Refusal> shorter(String text, int shortest, String field, String code) {
        return text.strip().length() < shortest ? Optional.of(Refusal.at(field, code, shortest)) : Optional.empty();
    }
}
