package platssamverkan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.process.desk.ProjectOpening;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.Role;
import platssamverkan.support.ProductTest;
import platssamverkan.support.Team;
import platssamverkan.support.TestClock;
import platssamverkan.support.Visitor;

/** Every operation that the engine's REST interface publishes, by both ways in, for every role. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineDoorsIntegrationTests {

    private static final String WEBAPP = "/camunda/api/engine/engine/default";
    private static final String REST = "/engine-rest";
    private static final Set<String> OPEN = Set.of(
        "GET /filter", "GET /filter/count", "OPTIONS /filter", "GET /filter/{id}", "GET /filter/{id}/list", "POST /filter/{id}/list",
        "GET /filter/{id}/count", "POST /filter/{id}/count", "GET /task/{id}", "POST /task/{id}/claim",
        "POST /task/{id}/unclaim", "GET /task/{id}/form", "GET /task/{id}/form-variables",
        "GET /task/{id}/deployed-form", "GET /process-definition/{id}", "GET /process-definition/{id}/xml",
        "GET /user/{id}/profile");

    @Autowired
    private AccountService accounts;
    @Autowired
    private ProjectOpening opening;
    @Autowired
    private TaskDesk desk;
    @Autowired
    private TaskService tasks;
    @Autowired
    private TestClock clock;
    @LocalServerPort
    private int port;
    private Team team;
    private List<Operation> operations;

    private record Operation(String method, String path) {

        String address() {
            return path.replaceAll("\\{[^}]+}", "00000000-0000-0000-0000-000000000000");
        }

        boolean isOpen() {
            return OPEN.contains(method + " " + path);
        }
    }

    @BeforeAll
    void readOperations() throws IOException {
        team = Team.in(accounts, "Dörrstad");
        operations = new ArrayList<>();
        try (var json = getClass().getResourceAsStream("/openapi.json")) {
            JsonNode paths = new ObjectMapper().readTree(json).get("paths");
            paths.properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(
                method -> operations.add(new Operation(method.toUpperCase(Locale.ROOT), path.getKey()))));
        }
    }

    @Test
    void knowsThePublishedOperations() {
        assertThat(operations).hasSizeGreaterThan(300).anyMatch(Operation::isOpen);
    }

    @Test
    void deniesEverythingElseToThoseWhoWorkOnTasks() {
        for (var role : Set.of(Role.PROJEKTLEDARE, Role.SAMORDNARE, Role.ORDFORANDE, Role.ATGARDSANSVARIG)) {
            deniesAllButOpen(Visitor.loggedIn(port, team.login(role), Team.PASSWORD), WEBAPP);
        }
    }

    @Test
    void deniesTheRestInterfaceAltogetherToThem() {
        for (var role : Set.of(Role.PROJEKTLEDARE, Role.SAMORDNARE, Role.STYRGRUPP)) {
            var visitor = Visitor.loggedIn(port, team.login(role), Team.PASSWORD);
            operations.forEach(operation -> assertThat(answer(visitor, REST, operation))
                .as("%s %s", operation, role).isEqualTo(403));
        }
    }

    @Test
    void deniesEverythingElseToAdministratorsToo() {
        var visitor = Visitor.loggedIn(port, team.login(Role.PROCESSADMIN), Team.PASSWORD);
        deniesAllButOpen(visitor, WEBAPP);
        operations.stream().filter(operation -> !operation.isOpen() || Set.of("POST", "PUT").contains(operation.method()))
            .forEach(operation -> assertThat(answer(visitor, REST, operation)).as("%s", operation).isEqualTo(403));
    }

    @Test
    void tellsWhichTasksOfAProcessThePersonHasTakenAndNobodyElses() {
        var leader = team.id(Role.PROJEKTLEDARE);
        var project = opening.open("Tryggt torg", "Färre brott", ProgramModel.INSTEGSMODELL, clock.today(), leader)
            .value().id();
        var task = desk.tasks(leader).stream().filter(line -> line.projectId().equals(project)).findFirst()
            .orElseThrow().taskId();
        desk.claim(task, leader);
        var process = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        var mine = Visitor.loggedIn(port, team.login(Role.PROJEKTLEDARE), Team.PASSWORD);
        var others = Visitor.loggedIn(port, team.login(Role.ORDFORANDE), Team.PASSWORD);

        assertThat(mine.get(tasksOf(leader, process)).body()).contains("\"id\":\"" + task + "\"");
        assertThat(others.get(tasksOf(leader, process)).statusCode()).isEqualTo(403);
        assertThat(others.get(tasksOf(team.id(Role.ORDFORANDE), process)).body()).isEqualTo("[]");
        assertThat(mine.get(tasksOf(leader, process).replace(WEBAPP, REST)).statusCode()).isEqualTo(403);
        assertThat(Visitor.anonymous(port).get(tasksOf(leader, process)).statusCode()).isIn(302, 401, 403);
    }

    private static String tasksOf(AccountId person, String process) {
        return WEBAPP + "/task?assignee=" + person + "&processInstanceId=" + process + "&maxResults=15";
    }

    @Test
    void letsNobodyInWithoutLogin() {
        var visitor = Visitor.anonymous(port);
        operations.forEach(operation -> {
            assertThat(answer(visitor, WEBAPP, operation)).as("%s", operation).isIn(302, 401, 403);
            assertThat(answer(visitor, REST, operation)).as("%s", operation).isIn(302, 401, 403);
        });
    }

    @Test
    void deniesTheSetUpOfAnEngineAdministratorAlways() {
        var body = "{\"profile\":{\"id\":\"mallory\"},\"credentials\":{\"password\":\"x\"}}";
        for (var visitor : List.of(
            Visitor.anonymous(port), Visitor.loggedIn(port, team.login(Role.PROCESSADMIN), Team.PASSWORD))) {
            var answer = visitor.send("POST", "/camunda/api/admin/setup/default/user/create", body);
            assertThat(answer.statusCode()).isIn(302, 401, 403);
        }
    }

    private void deniesAllButOpen(Visitor visitor, String root) {
        operations.stream().filter(operation -> !operation.isOpen()).forEach(
            operation -> assertThat(answer(visitor, root, operation)).as("%s", operation).isEqualTo(403));
    }

    private static int answer(Visitor visitor, String root, Operation operation) {
        var body = Set.of("POST", "PUT").contains(operation.method()) ? "{}" : null;
        return visitor.send(operation.method(), root + operation.address(), body).statusCode();
    }
}
