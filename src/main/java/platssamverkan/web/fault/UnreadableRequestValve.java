package platssamverkan.web.fault;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** Answers what the web server itself refuses, before it is known which page was asked for. */
final class UnreadableRequestValve extends ErrorReportValve {

    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'";

    private final String page;

    UnreadableRequestValve(String page) {
        this.page = page;
    }

    @Override
    protected void report(Request request, Response response, Throwable cause) {
        if (response.getStatus() == HttpServletResponse.SC_BAD_REQUEST && response.getContentWritten() == 0
            && response.setErrorReported()) {
            write(response);
        }
    }

    private void write(Response response) {
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Content-Security-Policy", POLICY);
            response.getReporter().write(page);
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
