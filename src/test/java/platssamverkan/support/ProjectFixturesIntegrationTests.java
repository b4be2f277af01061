package platssamverkan.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.project.Role;

@DatabaseTest
class ProjectFixturesIntegrationTests {

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate database;

    @Test
    void opensAProjectOnTheDayOfTheClock() {
        clock.advance(Period.ofMonths(1));

        var project = fixtures.project();

        var start = database.queryForObject("select starts_on::text from project where id = ?", String.class, project.value());
        assertThat(start).isEqualTo("2026-04-02");
    }

    @Test
    void givesAPersonARole() {
        var leader = fixtures.account();
        var project = fixtures.project(leader);

        fixtures.member(project, leader, Role.PROJEKTLEDARE);

        assertThat(database.queryForList("select role from project_member where project_id = ?", String.class, project.value()))
                .containsExactly("PROJEKTLEDARE");
    }

    @Test
    void startsEachTestAtTheSameTimeWithoutRowsOfAnother() {
        assertThat(clock.instant()).isEqualTo(TestClock.START.toInstant());
        assertThat(database.queryForObject("select count(*) from project", Integer.class)).isZero();
    }
}
