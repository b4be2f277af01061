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

    @Test
    void refusesAnAddressThatNobodyCanBeReachedAt() {
        assertThat(AccountRules.check(new AccountSettings("Bo", "bo@exempelstad", true)))
            .containsExactly(Refusal.at("email", "email"));
        assertThat(AccountRules.check(new AccountSettings("Bo", "bo@exempelstad.example", true))).isEmpty();
        assertThat(AccountRules.check(new AccountSettings("Bo", null, false))).isEmpty();
    }

    private static NewAccount account(String login, String name) {
        return new NewAccount(UUID.randomUUID(), login, name, "Teststad", PASSWORD, false, false, false, null);
    }
}
