package platssamverkan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import platssamverkan.support.ProductTest;
import platssamverkan.support.Visitor;

/** The addresses for people without an account: none yet, and nobody leaves a trace there. */
@ProductTest
class PublicAreaIntegrationTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"})
    void opensNothingAndKeepsNothing(String method) {
        for (var address : new String[] {"/public", "/public/", "/public/survey/1", "/public/css/trygga.css"}) {
            var answer = Visitor.anonymous(port).ask(method, address, null, Map.of("Accept", "text/html"));

            assertThat(answer.statusCode()).as("%s %s", method, address).isEqualTo(404);
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(answer.body()).isNullOrEmpty();
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        }
    }
}
