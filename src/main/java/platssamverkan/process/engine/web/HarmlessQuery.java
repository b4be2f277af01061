package platssamverkan.process.engine.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A request whose query holds no expression for the engine to evaluate, on any level (CVE-2026-109432). */
final class HarmlessQuery extends HttpServletRequestWrapper {

    private static final int LONGEST_BODY = 100_000;
    private static final ObjectMapper MAPPER =
        JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final byte[] body;

    private HarmlessQuery(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    static Optional<HarmlessQuery> of(HttpServletRequest request) throws IOException {
        if (request.getParameterMap().keySet().stream().anyMatch(HarmlessQuery::isRefused)) {
            return Optional.empty();
        }
        var body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        return body.length <= LONGEST_BODY && isHarmless(body)
            ? Optional.of(new HarmlessQuery(request, body))
            : Optional.empty();
    }

    private static boolean isHarmless(byte[] body) throws IOException {
        try {
            return body.length == 0 || isHarmless(MAPPER.readTree(body));
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }

    private static boolean isHarmless(JsonNode node) {
        return node.properties().stream().noneMatch(entry -> isRefused(entry.getKey()))
            && StreamSupport.stream(node.spliterator(), false).allMatch(HarmlessQuery::isHarmless);
    }

    private static boolean isRefused(String name) {
        return name.endsWith("Expression") || name.equals("orQueries");
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Bytes(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
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
