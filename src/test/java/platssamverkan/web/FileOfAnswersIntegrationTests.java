package platssamverkan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import platssamverkan.account.AccountService;
import platssamverkan.project.Role;
import platssamverkan.support.ProductTest;
import platssamverkan.support.Team;
import platssamverkan.support.Visitor;

/** A file of answers as a browser sends it: the token stands among the fields of the form. */
@ProductTest
class FileOfAnswersIntegrationTests {

    private static final String EDGE = "edge";

    @Autowired
    private AccountService accounts;
    @LocalServerPort
    private int port;

    @Test
    void reachesThePageWithItsTokenOnly() {
        var team = Team.in(accounts, "Filstad");
        var leader = Visitor.loggedIn(port, team.login(Role.PROJEKTLEDARE), Team.PASSWORD);

        assertThat(send(leader, leader.pageToken(), 10)).isEqualTo(404);
        assertThat(send(leader, leader.pageToken(), 2_000_000)).isEqualTo(404);
        assertThat(send(leader, "made-up", 10)).isEqualTo(403);
    }

    /** The web server reads nothing of such a body, so the page is told by its address. */
    @Test
    void isSentBackToThePageWhenItIsFarTooLarge() {
        var team = Team.in(accounts, "Storfilstad");
        var leader = Visitor.loggedIn(port, team.login(Role.PROJEKTLEDARE), Team.PASSWORD);
        var answer = ask(leader, leader.pageToken(), 5_500_000);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/survey/import?tooLarge");
    }

    /** To a project that does not exist, so that whoever is let in finds nothing. */
    private static int send(Visitor visitor, String token, int answers) {
        return ask(visitor, token, answers).statusCode();
    }

    private static HttpResponse<String> ask(Visitor visitor, String token, int answers) {
        var body = part("name=\"_csrf\"", token) + part("name=\"file\"; filename=\"svar.csv\"", "x".repeat(answers))
            + "--" + EDGE + "--\r\n";
        return visitor.ask("POST", "/projects/" + UUID.randomUUID() + "/survey/import", body,
            Map.of("Content-Type", "multipart/form-data; boundary=" + EDGE, "Accept", "text/html"));
    }

    private static String part(String name, String content) {
        return "--" + EDGE + "\r\nContent-Disposition: form-data; " + name + "\r\n\r\n" + content + "\r\n";
    }
}
