package platssamverkan.web.fault;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import platssamverkan.support.ProductTest;

@ProductTest
class UnreadableRequestIntegrationTests {

    @LocalServerPort private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/projects/%zz", "/projects/[", "/projects/{id}", "/projects?name=|"})
    void isAnsweredInSwedish(String address) throws IOException {
        assertThat(answer(address)).startsWith("HTTP/1.1 400").containsIgnoringCase("text/html;charset=utf-8")
            .contains("Det gick inte att förstå", "Till startsidan")
            .doesNotContain("Bad Request</h1>", "Tomcat");
    }

    /** Said over a plain connection: no client sends such an address. */
    private String answer(String address) throws IOException {
        try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
            connection.getOutputStream().write(
                "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".formatted(address).getBytes(US_ASCII));
            return new String(connection.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
