package platssamverkan.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ProjectFixtures;

/** Who may read a project at all, and who tends it. */
@DatabaseTest
@ComponentScan(basePackageClasses = {AccountService.class, ProjectService.class})
class ReadersIntegrationTests {

    @Autowired
    private ProjectService projects;
    @Autowired
    private MembershipService memberships;
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TestEntityManager entities;

    private AccountId leader;
    private AccountId member;
    private ProjectId project;

    @BeforeEach
    void openAProject() {
        var municipality = fixtures.municipality();
        leader = fixtures.account(municipality, "Kim Ek");
        member = fixtures.account(municipality, "Mio Al");
        project = fixtures.project(leader);
        memberships.grant(project, leader, Role.PROJEKTLEDARE, leader);
        memberships.grant(project, member, Role.STYRGRUPP, leader);
    }

    @Test
    void areItsMembersAsLongAsTheyAre() {
        assertThat(projects.isReadableBy(project, member)).isTrue();
        memberships.end(project, member, Role.STYRGRUPP, leader);
        assertThat(projects.isReadableBy(project, member)).isFalse();
        assertThat(projects.isReadableBy(project, fixtures.account())).isFalse();
        assertThat(projects.isReadableBy(fixtures.project(), leader)).isFalse();
    }

    @Test
    void areTheCoordinatorsOfItsMunicipality() {
        memberships.end(project, member, Role.STYRGRUPP, leader);
        entities.flush();
        entities.clear();
        database.update("update account set coordinator = true where id = ?", member.value());
        assertThat(projects.isReadableBy(project, member)).isTrue();
        assertThat(projects.isReadableBy(fixtures.project(), member)).isFalse();
    }

    @Test
    void tendItWhereTheyLeadOrCoordinate() {
        assertThat(projects.isTendedBy(project, leader)).isTrue();
        assertThat(projects.isTendedBy(project, member)).isFalse();
        memberships.grant(project, member, Role.SAMORDNARE, leader);
        assertThat(projects.isTendedBy(project, member)).isTrue();
        assertThat(projects.isTendedBy(fixtures.project(), member)).isFalse();
    }

    @Test
    void areFoundWithoutLoadingTheirProjects() {
        for (var i = 0; i < 5; i++) {
            memberships.grant(fixtures.project(leader), leader, Role.PROJEKTLEDARE, leader);
        }
        entities.flush();
        entities.clear();
        var statistics = entities.getEntityManager().getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        assertThat(projects.isReadableBy(project, leader)).isTrue();

        assertThat(statistics.getPrepareStatementCount()).isOne();
        assertThat(statistics.getEntityLoadCount()).isZero();
        statistics.setStatisticsEnabled(false);
    }
}
