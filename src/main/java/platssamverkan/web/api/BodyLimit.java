package platssamverkan.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import platssamverkan.document.UploadService;
import platssamverkan.process.desk.Texts;

/**
 * Refuses a body that is longer than any form before anybody reads it as JSON. A file may be longer; it is not read here,
 * and whoever reads it stops where it is too long.
 */
final class BodyLimit extends OncePerRequestFilter {

    static final int LONGEST = 2_000_000;
    private static final Pattern FILES = Pattern.compile("/api/projects/[^/]+/documents");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Texts texts;

    BodyLimit(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
        if (isFile(request)) {
            passOn(request, response, chain);
            return;
        }
        if (request.getContentLengthLong() > LONGEST) {
            refuse(response, texts.text("api.tooLarge"));
            return;
        }
        var body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            refuse(response, texts.text("api.tooLarge"));
            return;
        }
        chain.doFilter(new ReadBody(request, body), response);
    }

    private static boolean isFile(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.POST.name()) && FILES.matcher(request.getServletPath()).matches();
    }

    private void passOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
        if (request.getContentLengthLong() > UploadService.LARGEST) {
            var refusal = UploadService.tooLarge();
            refuse(response, texts.text("refusal." + refusal.code(), refusal.arguments().toArray()));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(HttpServletResponse response, String sentence) throws IOException {
        response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        MAPPER.writeValue(response.getWriter(), Map.of("message", sentence));
    }

    private static final class ReadBody extends HttpServletRequestWrapper {

        private final byte[] body;

        private ReadBody(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Bytes(new ByteArrayInputStream(body));
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return bytes.read(into, from, most);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("Read at once");
        }
    }
}
