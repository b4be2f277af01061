package platssamverkan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.process.desk.ProjectControl;
import platssamverkan.project.ProjectId;
import platssamverkan.support.CarriedOutPlan;
import platssamverkan.support.ProductTest;
import platssamverkan.web.RouteScene.Caller;

/** What every address that changes something changes when it is not the time for it, or not for the one who asks. */
@ProductTest
class WritingRoutesIntegrationTests {

    /** What lives on when a project is over: its measures, their files, corrections of the report; a meeting is called off. */
    private static final Set<String> LIVING = Set.of(
        "POST /projects/{id}/plan/measures/{measureId}/withdraw", "POST /projects/{id}/plan/measures/{measureId}/payments",
        "POST /projects/{id}/plan/measures/{measureId}/permits", "POST /projects/{id}/documents/{documentId}/registration",
        "POST /projects/{id}/documents/{documentId}/withdraw", "POST /projects/{id}/report/correct",
        "POST /projects/{id}/meetings/{meeting}/cancel",
        "POST /api/projects/{projectId}/documents", "DELETE /api/projects/{projectId}/documents/{documentId}");

    /** What may be done while a project rests: its people, actors and days, its files and drafts; a meeting is called off. */
    private static final Set<String> RESTING = Set.of(
        "POST /projects/{id}/course/resume", "POST /projects/{id}/course/end", "POST /projects/{id}/people",
        "POST /projects/{id}/people/end", "POST /projects/{id}/meetings/{meeting}/cancel",
        "POST /projects/{id}/actors", "POST /projects/{id}/calendar/{step}",
        "POST /projects/{id}/documents/{documentId}/registration", "POST /projects/{id}/documents/{documentId}/withdraw",
        "POST /api/projects/{projectId}/documents", "DELETE /api/projects/{projectId}/documents/{documentId}",
        "PUT /api/tasks/{taskId}/form/draft");

    private static final String TABLES = """
        select c.table_name from information_schema.columns c join information_schema.tables t
            on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
        where c.column_name = 'project_id' and c.table_schema = current_schema() order by c.table_name""";

    @Autowired
    private ApplicationContext context;
    @Autowired
    private ProjectControl control;
    @Autowired
    private JdbcTemplate database;
    @LocalServerPort
    private int port;

    private RouteScene scene;
    private RouteCalls calls;
    private UUID project;
    private List<Route> writing;

    @BeforeEach
    void setTheScene() {
        var beans = context.getAutowireCapableBeanFactory();
        scene = beans.createBean(RouteScene.class);
        scene.set(beans.createBean(CarriedOutPlan.class), port);
        calls = new RouteCalls(scene);
        project = UUID.fromString(scene.real("{id}"));
        writing = Route.table().stream()
            .filter(route -> route.changes() && !scene.real(route.address()).equals(route.address())).toList();
        assertThat(writing).hasSizeGreaterThan(30);
    }

    @Test
    void changeNothingForThoseWhomTheyAreNotFor() {
        var before = content();
        var answers = new SoftAssertions();
        writing.forEach(route -> List.of(Caller.NOBODY, Caller.STRANGER, Caller.ADMINISTRATOR).forEach(caller -> {
            calls.ask(scene.visitor(caller), route, scene.real(route.address()));
            answers.assertThat(changedSince(before)).as("%s for %s", route, caller).isEmpty();
        }));
        writing.stream().filter(route -> "404".equals(route.answers().get(Caller.MEMBER))).forEach(route -> {
            calls.ask(scene.visitor(Caller.MEMBER), route, scene.real(route.address()));
            answers.assertThat(changedSince(before)).as("%s for a member in another role", route).isEmpty();
        });
        answers.assertAll();
    }

    @Test
    void changeNothingOfAProjectThatIsOver() {
        control.endEarly(new ProjectId(project), "Inga medel", leader()).value();
        var before = content();
        var closed = writing.stream().filter(route -> !LIVING.contains(route.name())).toList();
        var answers = new SoftAssertions();
        closed.forEach(route -> List.of(Caller.LEADER, Caller.MEMBER).forEach(caller -> {
            var answer = calls.ask(scene.visitor(caller), route, scene.real(route.address()));
            var gone = route.name().equals("POST /api/tasks/{taskId}/form") ? 409 : 404;
            answers.assertThat(answer.statusCode()).as("%s for %s", route, caller).isIn(302, gone);
            answers.assertThat(changedSince(before)).as("%s for %s", route, caller).isEmpty();
        }));
        answers.assertAll();
        assertThat(closed).hasSize(writing.size() - LIVING.size());
    }

    @Test
    void changeNothingOfAProjectThatRestsAndSayWhy() {
        control.pause(new ProjectId(project), "Sommar", leader()).value();
        var before = content();
        var answers = new SoftAssertions();
        writing.stream().filter(route -> !RESTING.contains(route.name())).forEach(route -> {
            var answer = calls.ask(scene.visitor(Caller.LEADER), route, scene.real(route.address()));
            answers.assertThat(answer.statusCode()).as("%s", route).isIn(302, 404, 409, 422);
            answers.assertThat(changedSince(before)).as("%s", route).isEmpty();
        });
        answers.assertAll();
    }

    private AccountId leader() {
        return new AccountId(database.queryForObject(
            "select account_id from project_member where project_id = ? and role = 'PROJEKTLEDARE'", UUID.class, project));
    }

    /** The tables in which anything of the project has changed. */
    private Set<String> changedSince(Map<String, String> before) {
        var now = content();
        return now.keySet().stream().filter(table -> !now.get(table).equals(before.get(table))).collect(Collectors.toSet());
    }

    /** Everything that is recorded in the project, table by table. */
    private Map<String, String> content() {
        var content = new TreeMap<String, String>();
        database.queryForList(TABLES, String.class).forEach(table -> content.put(table, database.queryForObject(
            "select count(*) || ' ' || md5(coalesce(string_agg(r::text, '|' order by r::text), '')) from " + table
                + " r where project_id = ?", String.class, project)));
        return content;
    }
}
