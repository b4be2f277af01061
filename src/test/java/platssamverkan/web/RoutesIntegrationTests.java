package platssamverkan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import platssamverkan.support.CarriedOutPlan;
import platssamverkan.support.ProductTest;
import platssamverkan.support.Visitor;
import platssamverkan.web.RouteScene.Caller;

/** Every address of our own controllers, asked for by everybody; the table of what they answer is routes.txt. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesIntegrationTests {

    private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String TOKENS = "(name=\"_csrf\" (?:value|content)=\")[^\"]+";
    private static final List<Caller> ORDER =
        List.of(Caller.NOBODY, Caller.MEMBER, Caller.STRANGER, Caller.ADMINISTRATOR, Caller.LEADER);

    private final List<Route> table = Route.table();
    private final Map<Visitor, String> tokens = new HashMap<>();

    @Autowired
    private ApplicationContext context;
    @LocalServerPort
    private int port;
    private RouteScene scene;

    @BeforeAll
    void setTheScene() {
        var beans = context.getAutowireCapableBeanFactory();
        scene = beans.createBean(RouteScene.class);
        scene.set(beans.createBean(CarriedOutPlan.class), port);
    }

    @Test
    void areAllInTheTable() {
        var mapped = context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
            .flatMap(mappings -> mappings.getHandlerMethods().entrySet().stream())
            .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("platssamverkan"))
            .flatMap(entry -> Route.names(entry.getKey()))
            .distinct();
        assertThat(table).extracting(Route::name).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(mapped.toList());
    }

    @Test
    void answerAsTheTableSays() {
        theSameToOutsidersAsWhatDoesNotExist();
        refuseAChangeWithoutToken();
        var answers = new SoftAssertions();
        table.forEach(route -> ORDER.forEach(caller ->
            answers.assertThat(said(ask(scene.visitor(caller), route, scene.real(route.address()))))
                .as("%s for %s", route, caller).isEqualTo(route.answers().get(caller))));
        answers.assertAll();
    }

    private void theSameToOutsidersAsWhatDoesNotExist() {
        var ofProjects = table.stream().filter(route -> !scene.real(route.address()).equals(route.address())).toList();
        var answers = new SoftAssertions();
        scene.outsiders(port).forEach(outsider -> ofProjects.forEach(route ->
            answers.assertThat(neutral(ask(outsider, route, scene.real(route.address()))))
                .as("%s", route).isEqualTo(neutral(ask(outsider, route, scene.madeUp(route.address()))))));
        assertThat(ofProjects).hasSizeGreaterThan(40);
        answers.assertAll();
    }

    private void refuseAChangeWithoutToken() {
        var leader = scene.visitor(Caller.LEADER);
        assertThat(table).filteredOn(Route::changes).hasSizeGreaterThan(15).allSatisfy(route ->
            assertThat(send(leader, route, scene.real(route.address()), Map.of()).statusCode()).isEqualTo(403));
    }

    private HttpResponse<String> ask(Visitor visitor, Route route, String address) {
        return send(visitor, route, address, route.changes()
            ? Map.of("X-CSRF-TOKEN", tokens.computeIfAbsent(visitor, Visitor::pageToken)) : Map.of());
    }

    private HttpResponse<String> send(Visitor visitor, Route route, String address, Map<String, String> token) {
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

    private static String said(HttpResponse<String> answer) {
        return location(answer).endsWith("/login") ? "login" : String.valueOf(answer.statusCode());
    }

    /** The answer without what differs from one request to the next. */
    private static String neutral(HttpResponse<String> answer) {
        return (answer.statusCode() + " " + location(answer) + "\n" + answer.body())
            .replaceAll(UUIDS, "id").replaceAll(TOKENS, "$1");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
