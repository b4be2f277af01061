package platssamverkan.web;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import platssamverkan.support.Visitor;

/** Asks for the addresses of a scene as a browser does, with the token that a page has given. */
final class RouteCalls {

    private final RouteScene scene;
    private final Map<Visitor, String> tokens = new HashMap<>();

    RouteCalls(RouteScene scene) {
        this.scene = scene;
    }

    HttpResponse<String> ask(Visitor visitor, Route route, String address) {
        return send(visitor, route, address, route.changes()
            ? Map.of("X-CSRF-TOKEN", tokens.computeIfAbsent(visitor, Visitor::pageToken)) : Map.of());
    }

    HttpResponse<String> send(Visitor visitor, Route route, String address, Map<String, String> token) {
        var headers = new HashMap<>(token);
        headers.put("Accept", address.startsWith("/api/") ? "application/json" : "text/html,*/*");
        if (route.isForScripts()) {
            headers.put("HX-Request", "true");
        }
        if (!route.sends().isEmpty()) {
            headers.put("Content-Type",
                route.sends().startsWith("{") ? "application/json" : "application/x-www-form-urlencoded");
        }
        return visitor.ask(
            route.method(), address, route.sends().isEmpty() ? null : scene.real(route.sends()), headers);
    }

    /** The status, or that one is sent to log in. */
    static String said(HttpResponse<String> answer) {
        return location(answer).endsWith("/login") ? "login" : String.valueOf(answer.statusCode());
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
