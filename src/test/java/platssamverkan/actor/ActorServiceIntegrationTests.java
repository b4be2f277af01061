package platssamverkan.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

@DatabaseTest
@Import(ActorService.class)
@ComponentScan(basePackageClasses = {AccountService.class, MembershipService.class})
class ActorServiceIntegrationTests {

    private static final ActorDetails DEPARTMENT =
        actor("Samhällsbyggnad", ActorKind.MUNICIPAL_DEPARTMENT, Sector.PUBLIC);
    private static final ActorDetails OWNER = actor("Torgfastigheter", ActorKind.PROPERTY_OWNER, Sector.PRIVATE);

    @Autowired
    private ActorService actors;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TestClock clock;

    private AccountId leader;
    private ProjectId project;

    @BeforeEach
    void openAProject() {
        leader = fixtures.account();
        project = fixtures.project(leader);
        fixtures.member(project, leader, Role.PROJEKTLEDARE);
    }

    @Test
    void keepsWhatIsKnownAboutAnActor() {
        var contact = new Contact("Åsa Öberg", "Förvaltare", "asa@torget.se", "021-12 34 56");
        var owner = new ActorDetails(
            "Torgfastigheter", ActorKind.PROPERTY_OWNER, Sector.PRIVATE, true, true, contact, leader.value());

        map(DEPARTMENT, owner);

        assertThat(actors.actors(project)).extracting(ActorView::details).containsExactly(DEPARTMENT, owner);
        assertThat(actors.actors(project).get(1).account()).contains(leader);
    }

    @Test
    void sortsNamesAsSwedishDoes() {
        map(DEPARTMENT, actor("Ölhallen", ActorKind.TRADER, Sector.PRIVATE),
            actor("Ängens samfällighet", ActorKind.ASSOCIATION, Sector.PRIVATE),
            actor("Åhus fastigheter", ActorKind.PROPERTY_OWNER, Sector.PRIVATE));

        assertThat(names())
            .containsExactly("Samhällsbyggnad", "Åhus fastigheter", "Ängens samfällighet", "Ölhallen");
    }

    @Test
    void correctsAnActorOfTheSameNameAndKeepsTheOldEntry() {
        map(DEPARTMENT, OWNER);
        var before = find("Torgfastigheter");

        map(actor("Torgfastigheter", ActorKind.HOUSING_COMPANY, Sector.PRIVATE));

        assertThat(find("Torgfastigheter").id()).isEqualTo(before.id());
        assertThat(find("Torgfastigheter").kind()).isEqualTo(ActorKind.HOUSING_COMPANY);
        assertThat(names()).containsExactly("Samhällsbyggnad", "Torgfastigheter");
        assertThat(rows("actor_entry")).isEqualTo(3);
    }

    @Test
    void writesNothingForAnActorThatIsTheSame() {
        map(DEPARTMENT, OWNER);
        map(DEPARTMENT, OWNER);

        assertThat(rows("actor_entry")).isEqualTo(2);
    }

    @Test
    void writesNothingWhenItRefuses() {
        var refused = actors.map(project, List.of(DEPARTMENT), leader, clock.instant());

        assertThat(refused.refusals()).containsExactly(Refusal.at("actors", "noPrivateActor"));
        entities.flush();
        assertThat(rows("actor")).isZero();
    }

    @Test
    void letsAnActorJoinLater() {
        map(DEPARTMENT, OWNER);

        var joined = join(actor("Kiosken", ActorKind.TRADER, Sector.PRIVATE)).value();
        entities.flush();

        assertThat(names()).containsExactly("Kiosken", "Samhällsbyggnad", "Torgfastigheter");
        assertThat(actors.exists(project, joined.id())).isTrue();
        assertThat(database.queryForList("select kind || ' ' || note from journal_entry", String.class))
            .containsExactly("ACTOR_JOINED Kiosken");
    }

    @Test
    void refusesToRegisterAnActorTwice() {
        map(DEPARTMENT, OWNER);

        assertThat(join(actor("torgfastigheter", ActorKind.TRADER, Sector.PRIVATE)).refusals())
            .containsExactly(Refusal.at("name", "actorAlreadyRegistered", "torgfastigheter"));
    }

    @Test
    void refusesAnActorWhoseAccountIsNotInTheProject() {
        var stranger = fixtures.account().value();
        var kiosk = new ActorDetails("Kiosken", ActorKind.TRADER, Sector.PRIVATE, true, false, Contact.NONE, stranger);

        assertThat(join(kiosk).refusals()).containsExactly(Refusal.at("account", "accountNotInProject"));
    }

    @Test
    void knowsNoActorOfAnotherProject() {
        map(DEPARTMENT, OWNER);
        var foreign = find("Torgfastigheter").id();
        var other = fixtures.project(leader);

        assertThat(actors.actors(other)).isEmpty();
        assertThat(actors.exists(other, foreign)).isFalse();
        assertThat(actors.exists(project, new ActorId(UUID.randomUUID()))).isFalse();
    }

    private void map(ActorDetails... rows) {
        assertThat(actors.map(project, List.of(rows), leader, clock.instant()).refusals()).isEmpty();
        entities.flush();
        entities.clear();
    }

    private Outcome<ActorView> join(ActorDetails actor) {
        return actors.join(project, actor, leader, clock.instant());
    }

    private ActorView find(String name) {
        return actors.actors(project).stream().filter(actor -> actor.name().equals(name)).findAny().orElseThrow();
    }

    private List<String> names() {
        return actors.actors(project).stream().map(ActorView::name).toList();
    }

    private int rows(String table) {
        return database.queryForObject("select count(*) from " + table, Integer.class);
    }

    private static ActorDetails actor(String name, ActorKind kind, Sector sector) {
        return new ActorDetails(name, kind, sector, false, false, Contact.NONE, null);
    }
}
