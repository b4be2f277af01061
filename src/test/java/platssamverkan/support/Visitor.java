package platssamverkan.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody with a browser's cookies, logged in or not, who talks to the running product over HTTP. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;

    private Visitor(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    public static Visitor anonymous(int port) {
        return new Visitor(port);
    }

    public static Visitor loggedIn(int port, String login, String password) {
        var visitor = new Visitor(port);
        var page = visitor.get("/login").body();
        var form = "username=" + encoded(login) + "&password=" + encoded(password) + "&_csrf=" + encoded(token(page));
        var answer = visitor.send("POST", "/login", form, "application/x-www-form-urlencoded");
        if (answer.statusCode() != 302 || answer.headers().firstValue("Location").orElse("").contains("error")) {
            throw new IllegalStateException("Login refused: " + login);
        }
        return visitor;
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, null, null);
    }

    /** Sends JSON with the engine's own anti-forgery token, as its web application does. */
    public HttpResponse<String> send(String method, String path, String json) {
        return send(method, path, json, "application/json");
    }

    private HttpResponse<String> send(String method, String path, String body, String contentType) {
        var headers = new HashMap<String, String>();
        if (contentType != null) {
            headers.put("Content-Type", contentType);
        }
        cookie("XSRF-TOKEN").ifPresent(token -> headers.put("X-XSRF-TOKEN", token));
        return ask(method, path, body, headers);
    }

    /** The token that our own pages and scripts send back when they change something. */
    public String pageToken() {
        var login = get("/login");
        return token(login.statusCode() == 200 ? login.body() : get("/").body());
    }

    /** Asks with these headers alone. */
    public HttpResponse<String> ask(String method, String path, String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).method(method, body == null
            ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
            .filter(cookie -> cookie.getName().equals(name)).map(cookie -> cookie.getValue()).findFirst();
    }

    /** The anti-forgery token of a page's first form. */
    public static String token(String page) {
        var matcher = TOKEN.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("No form on the page");
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
