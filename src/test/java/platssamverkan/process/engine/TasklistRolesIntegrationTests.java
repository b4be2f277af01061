package platssamverkan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import platssamverkan.account.AccountService;
import platssamverkan.process.desk.ProjectOpening;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.Role;
import platssamverkan.support.ProductTest;
import platssamverkan.support.Team;
import platssamverkan.support.TestClock;
import platssamverkan.support.Visitor;

/** Tasklist keeps what it knows of a person for a while. */
@ProductTest
class TasklistRolesIntegrationTests {

    private static final String FILTERS = "/camunda/api/engine/engine/default/filter?resourceType=Task&maxResults=100";

    @Autowired private AccountService accounts;
    @Autowired private ProjectOpening opening;
    @Autowired private MembershipService memberships;
    @Autowired private TestClock clock;
    @LocalServerPort private int port;

    @Test
    void knowsAChangedRoleWithinHalfAMinute() {
        var team = Team.in(accounts, "Rollstad");
        var leader = team.id(Role.PROJEKTLEDARE);
        var project = opening.open("Torget", "Ljus", ProgramModel.INSTEGSMODELL, clock.today(), leader).value().id();
        var visitor = Visitor.loggedIn(port, team.login(Role.ARBETSGRUPP), Team.PASSWORD);
        var before = visitor.get(FILTERS).body();
        memberships.grant(project, team.id(Role.ARBETSGRUPP), Role.ARBETSGRUPP, leader);

        clock.moveTo(clock.instant().plus(Duration.ofSeconds(30)));

        assertThat(before).contains("\"name\":\"Mina roller\"");
        assertThat(visitor.get(FILTERS).body().length()).isGreaterThan(before.length());
        memberships.end(project, team.id(Role.ARBETSGRUPP), Role.ARBETSGRUPP, leader);
        clock.moveTo(clock.instant().plus(Duration.ofSeconds(30)));
        assertThat(visitor.get(FILTERS).body()).hasSameSizeAs(before);
    }
}
