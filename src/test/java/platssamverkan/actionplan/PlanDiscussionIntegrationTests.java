package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorView;
import platssamverkan.actor.Sector;
import platssamverkan.shared.Refusal;
import platssamverkan.support.TestClock;

@PlanTest
class PlanDiscussionIntegrationTests {

    @Autowired private PlanStory story;
    @Autowired private PlanDiscussionService discussions;
    @Autowired private ActionPlanService plans;
    @Autowired private Surroundings surroundings;
    @Autowired private EntityManager entities;
    @Autowired private JdbcTemplate database;
    @Autowired private TestClock clock;

    private ActorId owner;

    @BeforeEach
    void twoActorsHaveAPlan() {
        story.begin();
        story.measure(story.station, "Ljus");
        story.measure(story.square, "Bänkar");
        owner = new ActorId(UUID.randomUUID());
        database.update("insert into actor (id, project_id) values (?, ?)", owner.value(), story.project.value());
        when(surroundings.actors(story.project)).thenReturn(
            List.of(actor(story.actor, Sector.PUBLIC), actor(owner, Sector.PRIVATE)));
    }

    @Test
    void leavesThePlanToTheGroupWhenTheActorsAgree() {
        story.handOn();

        assertThat(discuss(agreeing(story.actor), agreeing(owner)).agreed()).isTrue();

        assertThat(plans.latest(story.project).orElseThrow().status()).isEqualTo(PlanStatus.UNDER_DECISION);
        assertThat(discussions.discussions(story.project)).singleElement().satisfies(held -> {
            assertThat(held.version()).isEqualTo(1);
            assertThat(held.content().stances()).containsExactly(agreeing(story.actor), agreeing(owner));
        });
    }

    @Test
    void opensANewVersionToCompleteWhenTheyDoNot() {
        story.handOn();

        assertThat(discuss(agreeing(story.actor), disagreeing(owner)).agreed()).isFalse();

        var draft = plans.latest(story.project).orElseThrow();
        assertThat(draft.version()).isEqualTo(2);
        assertThat(draft.isDraft()).isTrue();
        assertThat(draft.reason()).contains("Fler lampor");
        assertThat(draft.measures()).hasSize(2);
        assertThat(plans.versions(story.project).get(0).status()).isEqualTo(PlanStatus.DISCUSSED);
    }

    @Test
    void refusesADiscussionWithoutAPlan() {
        assertThat(discussions.discuss(story.project, discussion(null, agreeing(owner)), story.leader, clock.instant())
            .refusals()).containsExactly(Refusal.of("noPlanToDiscuss"));
    }

    @Test
    void keepsWhatWasSaidAsItWasWritten() {
        story.handOn();
        discuss(agreeing(story.actor), agreeing(owner));
        entities.flush();

        assertThatThrownBy(() -> database.update("update plan_stance set agrees_on_plan = false"))
            .isInstanceOf(DataAccessException.class).hasMessageContaining("plan_stance");
    }

    private PlanDiscussionView discuss(PlanStance... stances) {
        return discussions.discuss(
            story.project, discussion("Fler lampor", stances), story.leader, clock.instant()).value();
    }

    private DiscussPlan discussion(String toComplete, PlanStance... stances) {
        return new DiscussPlan(clock.today(), "Mörkt och tomt", "Ljust och levande", List.of(stances),
            Optional.ofNullable(toComplete));
    }

    private static PlanStance agreeing(ActorId actor) {
        return new PlanStance(actor, true, true, true, false, Optional.empty());
    }

    private static PlanStance disagreeing(ActorId actor) {
        return new PlanStance(actor, true, true, false, false, Optional.of("För få lampor"));
    }

    private static ActorView actor(ActorId id, Sector sector) {
        return new ActorView(id, new ActorDetails("Aktör " + sector, ActorKind.values()[0], sector, false, true, null, null));
    }
}
