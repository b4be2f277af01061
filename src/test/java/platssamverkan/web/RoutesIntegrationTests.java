package platssamverkan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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

    @Autowired
    private ApplicationContext context;
    @LocalServerPort
    private int port;
    private RouteScene scene;
    private RouteCalls calls;

    @BeforeAll
    void setTheScene() {
        var beans = context.getAutowireCapableBeanFactory();
        scene = beans.createBean(RouteScene.class);
        calls = new RouteCalls(scene);
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
            answers.assertThat(RouteCalls.said(calls.ask(scene.visitor(caller), route, scene.real(route.address()))))
                .as("%s for %s", route, caller).isEqualTo(route.answers().get(caller))));
        answers.assertAll();
    }

    private void theSameToOutsidersAsWhatDoesNotExist() {
        var ofProjects = table.stream().filter(route -> !scene.real(route.address()).equals(route.address())).toList();
        var answers = new SoftAssertions();
        scene.outsiders(port).forEach(outsider -> ofProjects.forEach(route ->
            answers.assertThat(neutral(calls.ask(outsider, route, scene.real(route.address()))))
                .as("%s", route).isEqualTo(neutral(calls.ask(outsider, route, scene.madeUp(route.address()))))));
        assertThat(ofProjects).hasSizeGreaterThan(40);
        answers.assertAll();
    }

    private void refuseAChangeWithoutToken() {
        var leader = scene.visitor(Caller.LEADER);
        assertThat(table).filteredOn(Route::changes).hasSizeGreaterThan(15).allSatisfy(route ->
            assertThat(calls.send(leader, route, scene.real(route.address()), Map.of()).statusCode()).isEqualTo(403));
    }

    /** The answer without what differs from one request to the next. */
    private static String neutral(HttpResponse<String> answer) {
        return (answer.statusCode() + " " + RouteCalls.location(answer) + "\n" + answer.body())
            .replaceAll(UUIDS, "id").replaceAll(TOKENS, "$1");
    }
}
