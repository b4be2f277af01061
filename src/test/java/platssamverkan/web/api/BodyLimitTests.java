package platssamverkan.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import platssamverkan.process.desk.Texts;

class BodyLimitTests {

    private final Texts texts = mock(Texts.class);
    private final MockFilterChain chain = new MockFilterChain();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void speak() {
        given(texts.text("api.tooLarge")).willReturn("För långt");
    }

    @Test
    void letsThroughWhatFits() throws Exception {
        send(BodyLimit.LONGEST, true);
        assertThat(chain.getRequest().getInputStream().readAllBytes()).hasSize(BodyLimit.LONGEST).containsOnly('x');
    }

    @Test
    void refusesWhatSaysThatItIsTooLong() throws Exception {
        send(BodyLimit.LONGEST + 1, true);
        isRefused();
    }

    @Test
    void refusesWhatDoesNotSayHowLongItIs() throws Exception {
        send(BodyLimit.LONGEST + 1, false);
        isRefused();
    }

    private void send(int length, boolean told) throws ServletException, IOException {
        var request = new MockHttpServletRequest("PUT", "/api/tasks/1/form/draft") {
            @Override
            public long getContentLengthLong() {
                return told ? super.getContentLengthLong() : -1;
            }
        };
        request.setContent("x".repeat(length).getBytes());
        new BodyLimit(texts).doFilter(request, response, chain);
    }

    private void isRefused() throws IOException {
        assertThat(chain.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(new ObjectMapper().readTree(response.getContentAsString()).get("message").asText()).isEqualTo("För långt");
    }
}
