package platssamverkan.process.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.MeasureSearch;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.actor.Contact;
import platssamverkan.actor.Sector;
import platssamverkan.analysis.FactorService;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceSearch;
import platssamverkan.area.PlaceView;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectOrigins;
import platssamverkan.project.Role;
import platssamverkan.support.CarriedOutPlan;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.survey.SurveyService;
import platssamverkan.walkthrough.WalkthroughService;

@DatabaseTest
@Import({CarriedOutPlan.class, StartingPoint.class, StartingPointIntegrationTests.Words.class})
@ComponentScan(basePackageClasses = {
    AccountService.class, MembershipService.class, AreaService.class, ActorService.class, FactorService.class,
    SurveyService.class, WalkthroughService.class, ActionPlanService.class
})
class StartingPointIntegrationTests {

    @TestConfiguration(proxyBeanMethods = false)
    static class Words {

        @Bean
        Texts texts() {
            return TestTexts.swedish();
        }
    }

    @Autowired
    private StartingPoint startingPoint;

    @Autowired
    private ProjectOrigins origins;

    @Autowired
    private AreaService areas;

    @Autowired
    private ActorService actors;

    @Autowired
    private ActionPlanService plans;

    @Autowired
    private PlaceSearch placeSearch;

    @Autowired
    private MeasureSearch measureSearch;

    @Autowired
    private CarriedOutPlan plan;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private JdbcTemplate database;

    private AccountId leader;
    private ProjectId old;

    @BeforeEach
    void leaveOneOfTwoMeasuresUnfinished() {
        leader = fixtures.account();
        old = fixtures.project(leader);
        fixtures.member(old, leader, Role.PROJEKTLEDARE);
        var chair = fixtures.account();
        fixtures.member(old, chair, Role.ORDFORANDE);
        var details = new ActorDetails("Tekniska kontoret", ActorKind.MUNICIPAL_DEPARTMENT, Sector.PUBLIC, false, true,
            new Contact("Kim Ek", "Ingenjör", "kim@exempelstad.example", "010-000 00 00"), leader.value());
        var actor = actors.join(old, details, leader, Instant.EPOCH).value().id();
        var places = plan.choosePlaces(old, leader);
        var lamps = plan.propose(old, places.get(0), "Nya lampor", actor, leader);
        plan.propose(old, places.get(1), "Klipp häcken", actor, leader);
        plan.adopt(old, leader, chair);
        plan.complete(lamps, leader);
        entities.flush();
    }

    @Test
    void beginsWithAreaPlacesActorsAndWhatWasNotFinished() {
        var next = copied("FULLSKALEMODELL");

        assertThat(areas.places(next)).extracting(PlaceView::name).containsExactly("Torget", "Stationen");
        assertThat(areas.places(next)).extracting(PlaceView::id)
            .doesNotContainAnyElementsOf(areas.places(old).stream().map(PlaceView::id).toList());
        var draft = plans.latest(next).orElseThrow();
        assertThat(draft.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(draft.measures()).singleElement().satisfies(measure -> {
            assertThat(measure.content().title()).isEqualTo("Klipp häcken");
            assertThat(measure.content().description()).startsWith("Byt armaturer").contains("Bygger vidare på åtgärd 2");
        });
        assertThat(origins.origin(next)).contains(old);
    }

    @Test
    void leavesPeopleFindingsAndMeasuredValuesBehind() {
        var next = copied("FULLSKALEMODELL");

        assertThat(actors.actors(next)).singleElement().satisfies(actor -> {
            assertThat(actor.name()).isEqualTo("Tekniska kontoret");
            assertThat(actor.account()).isEmpty();
            assertThat(actor.contact()).isEqualTo(Contact.NONE);
        });
        var measure = plans.latest(next).orElseThrow().measures().get(0);
        assertThat(measure.content().factorCode()).isNull();
        assertThat(measure.content().baselineValue()).isNull();
        assertThat(measure.commitment().responsibleActor()).isNull();
    }

    @Test
    void draftsNothingInTheEntryModelWhichHasYetToChooseItsPlaces() {
        var next = copied("INSTEGSMODELL");

        assertThat(areas.places(next)).hasSize(2);
        assertThat(actors.actors(next)).extracting(ActorView::name).containsExactly("Tekniska kontoret");
        assertThat(plans.latest(next)).isEmpty();
    }

    @Test
    void findsProjectsByPlaceAndMeasureAmongThoseAskedFor() {
        var other = fixtures.project();
        assertThat(placeSearch.find("torg", List.of(old, other))).isEqualTo(Set.of(old));
        assertThat(placeSearch.find("CENTRUM", List.of(old, other))).isEqualTo(Set.of(old));
        assertThat(measureSearch.find("häck", List.of(old, other))).isEqualTo(Set.of(old));
        assertThat(measureSearch.find("häck", List.of(other))).isEmpty();
        assertThat(measureSearch.find("%", List.of(old))).isEmpty();
        assertThat(placeSearch.find("torg", List.of())).isEmpty();
    }

    private ProjectId copied(String model) {
        var next = fixtures.project(leader);
        database.update("update project set model = ? where id = ?", model, next.value());
        startingPoint.copy(old, next, leader);
        entities.flush();
        entities.clear();
        return next;
    }
}
