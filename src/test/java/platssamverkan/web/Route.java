package platssamverkan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import platssamverkan.web.RouteScene.Caller;

/**
 * One line of the table of routes.
 *
 * @param address what is asked for, with the names of things of the scene in braces
 * @param sends the fields or the JSON that is sent along; empty for nothing
 */
record Route(String name, String address, String sends, Map<Caller, String> answers) {

    static final String FOR_SCRIPTS = " (htmx)";

    private static final String TABLE = "/routes.txt";

    static List<Route> table() {
        try (var file = Route.class.getResourceAsStream(TABLE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Route::of)
                .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Route of(String line) {
        var cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != 3 + Caller.values().length) {
            throw new IllegalStateException("Not a line of " + TABLE + ": " + line);
        }
        var answers = new EnumMap<Caller, String>(Caller.class);
        for (var caller : Caller.values()) {
            answers.put(caller, cells.get(3 + caller.ordinal()));
        }
        var name = cells.get(0);
        var address = cells.get(1).isEmpty() ? path(name) : cells.get(1);
        return new Route(name, address, cells.get(2), answers);
    }

    private static String path(String name) {
        return name.substring(name.indexOf(' ') + 1).replace(FOR_SCRIPTS, "");
    }

    /** What a mapping of Spring's is called in the table. */
    static Stream<String> names(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        var forScripts = mapping.getCustomCondition() == null ? "" : FOR_SCRIPTS;
        return (methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(Enum::name))
            .flatMap(method -> mapping.getPatternValues().stream().map(pattern -> method + " " + pattern + forScripts));
    }

    String method() {
        var method = name.substring(0, name.indexOf(' '));
        return method.equals("ANY") ? "GET" : method;
    }

    boolean changes() {
        return !method().equals("GET");
    }

    boolean isForScripts() {
        return name.endsWith(FOR_SCRIPTS);
    }

    @Override
    public String toString() {
        return name;
    }
}
