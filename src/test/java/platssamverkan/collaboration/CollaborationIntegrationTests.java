package platssamverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static platssamverkan.collaboration.GroupRole.CHAIR;
import static platssamverkan.collaboration.GroupRole.MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.Sector;
import platssamverkan.area.AreaService;
import platssamverkan.collaboration.AnalyseCollaboration.ExistingForm;
import platssamverkan.collaboration.FormGroup.Member;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

@DatabaseTest
@ComponentScan(basePackageClasses = {
    AccountService.class, MembershipService.class, ActorService.class, AreaService.class, SteeringGroupService.class
})
class CollaborationIntegrationTests {

    @Autowired
    private CollaborationAnalysisService analyses;

    @Autowired
    private LocalCouncilService councils;

    @Autowired
    private SteeringGroupService groups;

    @Autowired
    private CoachingService coaching;

    @Autowired
    private ActorService actors;

    @Autowired
    private MembershipService memberships;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TestClock clock;

    private AccountId leader;
    private AccountId anna;
    private ProjectId project;
    private ActorId department;
    private ActorId shop;

    @BeforeEach
    void openAProjectWithActors() {
        leader = fixtures.account();
        anna = fixtures.account();
        project = fixtures.project(leader);
        fixtures.member(project, leader, Role.PROJEKTLEDARE);
        fixtures.member(project, anna, Role.ARBETSGRUPP);
        department = join("Tekniska kontoret", ActorKind.MUNICIPAL_DEPARTMENT, Sector.PUBLIC);
        shop = join("Centrumboden", ActorKind.TRADER, Sector.PRIVATE);
    }

    @Test
    void keepsTheAnalysisAndItsOlderVersion() {
        analyse("Lokala Brå");
        analyse(null);

        var analysis = analyses.analysis(project).orElseThrow();
        assertThat(analysis.version()).isEqualTo(2);
        assertThat(analysis.content()).isEqualTo(analysis(null));
        assertThat(analyses.localCouncil(project)).isEmpty();
        assertThat(rows("collaboration_analysis")).isEqualTo(2);
    }

    @Test
    void saysWhatTheLocalCouncilIsCalled() {
        analyse("Lokala Brå");

        assertThat(analyses.localCouncil(project)).contains("Lokala Brå");
    }

    @Test
    void keepsHowTheCouncilDevelops() {
        analyse("Lokala Brå");
        var development = new DevelopCouncil(
            "Fastighetsägarna bjuds in", department, "Anna Berg", "Teknisk chef", LocalDate.of(2026, 9, 1));

        assertThat(councils.develop(project, development, leader, clock.instant()).isAccepted()).isTrue();

        forget();
        assertThat(councils.development(project).orElseThrow().content()).isEqualTo(development);
    }

    @Test
    void refusesToDevelopACouncilThatTheAnalysisDidNotFind() {
        analyse(null);
        var development = new DevelopCouncil("Mer", department, "Anna Berg", "Chef", LocalDate.of(2026, 9, 1));

        assertThat(councils.develop(project, development, leader, clock.instant()).refusals())
            .containsExactly(Refusal.of("noCouncilToDevelop"));
        assertThat(rows("council_development")).isZero();
    }

    @Test
    void givesMembersWhoLogInTheRoleToMatch() {
        form(new Member("Anna", department, CHAIR, Optional.of(anna)),
            new Member("Lo", shop, MEMBER, Optional.of(leader)));

        assertThat(memberships.holders(project, Role.ORDFORANDE)).containsExactly(anna);
        assertThat(memberships.holders(project, Role.STYRGRUPP)).containsExactly(leader);
    }

    @Test
    void takesTheRoleBackWhenTheGroupIsFormedAnew() {
        form(new Member("Anna", department, CHAIR, Optional.of(anna)), new Member("Omar", shop, MEMBER, Optional.empty()));
        form(new Member("Lo", department, CHAIR, Optional.of(leader)), new Member("Omar", shop, MEMBER, Optional.empty()));

        assertThat(memberships.holders(project, Role.ORDFORANDE)).containsExactly(leader);
        var group = groups.group(project).orElseThrow();
        assertThat(group.version()).isEqualTo(2);
        assertThat(group.chair().name()).isEqualTo("Lo");
        assertThat(rows("steering_group")).isEqualTo(2);
    }

    @Test
    void writesNoGroupAndGivesNoRoleWhenItRefuses() {
        var group = group(new Member("Anna", department, CHAIR, Optional.of(anna)));

        assertThat(groups.form(project, group, leader, clock.instant()).isAccepted()).isFalse();

        forget();
        assertThat(groups.group(project)).isEmpty();
        assertThat(memberships.holders(project, Role.ORDFORANDE)).isEmpty();
    }

    @Test
    void letsTheDatabaseRefuseASecondChair() {
        form(new Member("Anna", department, CHAIR, Optional.empty()), new Member("Omar", shop, MEMBER, Optional.empty()));

        assertThatThrownBy(() -> database.update("update steering_group_member set role = 'CHAIR'"))
            .isInstanceOf(DataIntegrityViolationException.class)
            .hasMessageContaining("uq_steering_group_member_chair");
    }

    @Test
    void keepsCoachingSessionsInTheOrderTheyWereHeld() {
        coach(LocalDate.of(2026, 3, 2));
        coach(LocalDate.of(2026, 2, 2));

        assertThat(coaching.sessions(project)).extracting(RecordCoaching::heldOn)
            .containsExactly(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 3, 2));
    }

    @Test
    void refusesASessionOfTomorrow() {
        var session = new RecordCoaching(LocalDate.of(2026, 3, 3), null, "Bidrag", 1, 0, 0, null, "Sök");

        assertThat(coaching.record(project, "holdCoachingSession", session, leader, clock.instant()).refusals())
            .containsExactly(Refusal.at("heldOn", "coachingInTheFuture"));
    }

    private void analyse(String council) {
        assertThat(analyses.record(project, analysis(council), leader, clock.instant()).refusals()).isEmpty();
        forget();
    }

    private AnalyseCollaboration analysis(String council) {
        return new AnalyseCollaboration(
            List.of(new ExistingForm("Centrumnätverket", "Handlarna", HowWell.PARTLY)), Set.of(shop), "Skolan",
            "Korta vägar", "Ingen tar helheten", council != null, council, GroupBasis.NEW, "En liten grupp");
    }

    private void form(Member... members) {
        assertThat(groups.form(project, group(members), leader, clock.instant()).refusals()).isEmpty();
        forget();
    }

    private static FormGroup group(Member... members) {
        return new FormGroup(
            "Trygga centrum", GroupBasis.NEW, "Driver arbetet", MeetingRhythm.MONTHLY, List.of(members));
    }

    private void coach(LocalDate heldOn) {
        var session = new RecordCoaching(heldOn, null, "Bidrag", 1, 2, 3, null, "Sök medel");
        assertThat(coaching.record(project, "holdCoachingSession", session, leader, clock.instant()).refusals()).isEmpty();
        forget();
    }

    private ActorId join(String name, ActorKind kind, Sector sector) {
        var details = new ActorDetails(name, kind, sector, false, true, null, null);
        return actors.join(project, details, leader, clock.instant()).value().id();
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }

    private int rows(String table) {
        return database.queryForObject("select count(*) from " + table, Integer.class);
    }
}
