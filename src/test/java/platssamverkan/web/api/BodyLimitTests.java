package platssamverkan.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import platssamverkan.document.UploadService;
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

    @Test
    void letsAFilePassUnread() throws Exception {
        var content = new ServletInputStreamThatNobodyMayRead();
        var request = file("POST", "/api/projects/1/documents", UploadService.LARGEST, content);

        new BodyLimit(texts).doFilter(request, response, chain);

        assertThat(chain.getRequest()).isSameAs(request);
    }

    @Test
    void refusesAFileThatSaysThatItIsTooLong() throws Exception {
        given(texts.text("refusal.uploadTooLarge", 20L)).willReturn("För långt");

        new BodyLimit(texts).doFilter(
            file("POST", "/api/projects/1/documents", UploadService.LARGEST + 1, null), response, chain);

        isRefused();
    }

    @Test
    void letsNothingElsePassAsAFile() throws Exception {
        for (var address : List.of("/api/projects/1/documents/2", "/api/projects/1/2/documents", "/api/tasks/1/documents")) {
            isRefused(file("POST", address, BodyLimit.LONGEST + 1, null));
        }
        isRefused(file("PUT", "/api/projects/1/documents", BodyLimit.LONGEST + 1, null));
    }

    private void isRefused(MockHttpServletRequest request) throws ServletException, IOException {
        var answer = new MockHttpServletResponse();
        new BodyLimit(texts).doFilter(request, answer, chain);
        assertThat(chain.getRequest()).isNull();
        assertThat(answer.getStatus()).isEqualTo(413);
    }

    private static MockHttpServletRequest file(String method, String address, long length, ServletInputStream content) {
        var request = new MockHttpServletRequest(method, address) {
            @Override
            public long getContentLengthLong() {
                return length;
            }

            @Override
            public ServletInputStream getInputStream() {
                return content;
            }
        };
        request.setServletPath(address);
        return request;
    }

    private static final class ServletInputStreamThatNobodyMayRead extends ServletInputStream {

        @Override
        public int read() {
            throw new IllegalStateException("Read");
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("Read");
        }
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
