package platssamverkan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.shared.Refusal;

class AccountRulesTests {

    private static final String PASSWORD = "ett alldeles lagom lösenord";

    @Test
    void acceptsThreeAndTwoSigns() {
        assertThat(AccountRules.check(account("eko", "Bo"))).isEmpty();
    }

    @Test
    void refusesALoginAndANameThatAreTooShort() {
        assertThat(AccountRules.check(account("ek ", " B "))).containsExactly(
            Refusal.at("displayName", "nameTooShort", 2), Refusal.at("login", "loginTooShort", 3));
    }

    private static NewAccount account(String login, String name) {
        return new NewAccount(UUID.randomUUID(), login, name, "Teststad", PASSWORD, false, false, false);
    }
}
