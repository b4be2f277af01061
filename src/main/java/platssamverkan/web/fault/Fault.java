package platssamverkan.web.fault;

import java.util.UUID;
import org.springframework.http.HttpStatus;

/**
 * Something that went wrong, as the person is told of it.
 *
 * @param id stands in the log beside the cause
 * @param kind names the sentences, {@code error.<kind>.title} and {@code error.<kind>.text}
 */
public record Fault(String id, HttpStatus status, String kind) {

    static Fault of(int code) {
        var status = HttpStatus.resolve(code) == null ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.valueOf(code);
        return new Fault(UUID.randomUUID().toString(), status, kind(status));
    }

    boolean ours() {
        return status.is5xxServerError();
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "notFound";
            case CONFLICT -> "conflict";
            case FORBIDDEN -> "forbidden";
            case UNAUTHORIZED -> "loggedOut";
            default -> status.is4xxClientError() ? "badRequest" : "fault";
        };
    }
}
