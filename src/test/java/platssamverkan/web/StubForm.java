package platssamverkan.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page with one form, and a server that answers as the test says; the engine has no part in it. */
final class StubForm implements AutoCloseable {

    record Request(String method, String path, String body, String token) {}

    record Answer(int status, String body) {

        static Answer of(int status) {
            return new Answer(status, "");
        }
    }

    private static final String PICO = "/META-INF/resources/webjars/picocss__pico/2.1.1/css/pico.min.css";
    private static final String POLICY =
        "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'";
    private static final Map<String, String> TYPES = Map.of(
        "html", "text/html; charset=utf-8", "css", "text/css", "js", "text/javascript", "json", "application/json");

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    volatile Answer onSubmit = Answer.of(204);
    volatile Answer onDraft = Answer.of(204);
    volatile Answer onUpload = Answer.of(201);
    volatile String draft = "null";
    volatile String otherDraft = "null";
    volatile boolean otherIsStale = true;
    /** Held shut, a draft that is on its way does not arrive. */
    final Semaphore drafts = new Semaphore(1_000);
    volatile boolean editable = true;

    StubForm() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    String page() {
        return "http://127.0.0.1:%d/".formatted(server.getAddress().getPort());
    }

    List<Request> sent(String method) {
        return requests.stream().filter(request -> request.method().equals(method)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.startsWith("/api/projects/")) {
            files(exchange, path);
        } else if (path.startsWith("/api/")) {
            form(exchange, path);
        } else if (path.startsWith("/assets/")) {
            resource(exchange, "/static" + path);
        } else if (path.equals("/pico.css")) {
            resource(exchange, PICO);
        } else if (path.equals("/")) {
            resource(exchange, "/frontend/page.html");
        } else {
            send(exchange, 204, "html", new byte[0]);
        }
    }

    private void form(HttpExchange exchange, String path) throws IOException {
        var method = exchange.getRequestMethod();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(new Request(method, path, body, exchange.getRequestHeaders().getFirst("X-CSRF-TOKEN")));
        var answer = switch (method) {
            case "GET" -> new Answer(200, opened());
            case "PUT" -> arrived(onDraft);
            default -> onSubmit;
        };
        send(exchange, answer.status(), "json", answer.body().getBytes(StandardCharsets.UTF_8));
    }

    /** A file is known by the id that stands at the end of its name: "foto-7.jpg" is the file 7. */
    private void files(HttpExchange exchange, String path) throws IOException {
        var method = exchange.getRequestMethod();
        var name = exchange.getRequestHeaders().getFirst("X-File-Name");
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(new Request(method, path, body, exchange.getRequestHeaders().getFirst("X-CSRF-TOKEN")));
        var answer = switch (method) {
            case "GET" -> new Answer(200, "[%s]".formatted(Stream.of(exchange.getRequestURI().getQuery().substring(4).split(","))
                .filter(id -> !id.equals("borta")).map(id -> file(id, "foto-" + id + ".jpg")).collect(Collectors.joining(","))));
            case "POST" -> onUpload.status() == 201
                ? new Answer(201, file(decoded(name).replaceAll("\\D", ""), decoded(name))) : onUpload;
            default -> Answer.of(204);
        };
        send(exchange, answer.status(), "json", answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String name) {
        return URLDecoder.decode(name, StandardCharsets.UTF_8);
    }

    private static String file(String id, String name) {
        return "{\"id\": \"%s\", \"name\": \"%s\", \"size\": 2048}".formatted(id, name);
    }

    private Answer arrived(Answer draft) {
        drafts.acquireUninterruptibly();
        return draft;
    }

    private String opened() {
        return """
            {"project": "p1", "title": "Avgränsa området", "valueName": "areaDefinition", "version": 3, "editable": %s,
             "drafts": {"typed": %s, "other": %s, "otherIsStale": %s, "opening": 77, "continues": 5, "otherContinues": 6},
             "csrf": {"header": "X-CSRF-TOKEN", "token": "stub"}, "schema": %s, "data": %s}
            """.formatted(editable, draft, otherDraft, otherIsStale, text("/frontend/every-field.form"), text("/frontend/every-field-data.json"));
    }

    private static void resource(HttpExchange exchange, String name) throws IOException {
        send(exchange, 200, name.substring(name.lastIndexOf('.') + 1), bytes(name));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", TYPES.get(type));
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream file = StubForm.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        drafts.release(1_000);
        server.stop(0);
    }
}
