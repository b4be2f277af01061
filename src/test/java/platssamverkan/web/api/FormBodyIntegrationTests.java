package platssamverkan.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import platssamverkan.account.AccountService;
import platssamverkan.project.Role;
import platssamverkan.support.ProductTest;
import platssamverkan.support.Team;
import platssamverkan.support.Visitor;

/** What a form sends, before anybody has looked at what it says. */
@ProductTest
class FormBodyIntegrationTests {

    @Autowired private AccountService accounts;
    @LocalServerPort private int port;
    private Visitor visitor;

    @BeforeEach
    void logIn() {
        visitor = Visitor.loggedIn(port, Team.in(accounts, "Formstad").login(Role.PROJEKTLEDARE), Team.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"value\": null}", "{\"value\": \"x\"}", "[]", "", "{"})
    void isAnsweredAsUnreadableWithoutAValue(String body) {
        assertThat(send("POST", "/form", body).statusCode()).isEqualTo(400);
        assertThat(send("PUT", "/form/draft", body).statusCode()).isEqualTo(400);
    }

    @Test
    void isRefusedInSwedishWhenItIsTooLong() {
        var body = "{\"value\": {\"note\": \"" + "x".repeat(10_000_000) + "\"}}";

        for (var answer : new HttpResponse<?>[] {send("PUT", "/form/draft", body), send("POST", "/form", body)}) {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat((String) answer.body()).contains("Det du har skrivit är för långt för att kunna sparas.");
        }
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return visitor.ask(method, "/api/tasks/" + UUID.randomUUID() + path, body,
            Map.of("Content-Type", "application/json", "X-CSRF-TOKEN", visitor.pageToken()));
    }
}
