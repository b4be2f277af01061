package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.RatedFactor;

/** The database itself asks what an adopted measure rests on, whoever writes. */
@PlanTest
class ChainOfEvidenceIntegrationTests {

    @Autowired
    private PlanStory story;
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void draft() {
        story.begin();
        story.measure(story.station, "Ljus");
    }

    @Test
    void adoptsAMeasureThatAnswersAFactorOfItsProject() {
        RatedFactor.in(story.project, story.leader, database);

        assertThatCode(this::adoptBySql).doesNotThrowAnyException();
    }

    @Test
    void refusesAFactorThatTheProjectHasNeverRated() {
        assertThatThrownBy(this::adoptBySql).hasMessageContaining("neither rated its factor");
    }

    @Test
    void refusesAFactorThatOnlyAnotherProjectHasRated() {
        var other = fixtures.project(story.leader);
        database.update("insert into place (id, project_id) values (?, ?)", UUID.randomUUID(), other.value());
        RatedFactor.in(other, story.leader, database);

        assertThatThrownBy(this::adoptBySql).hasMessageContaining("neither rated its factor");
    }

    @Test
    void refusesAMeasureWithoutCauseOrProblem() {
        RatedFactor.in(story.project, story.leader, database);
        database.update("update action_plan_measure set cause = ' ' where project_id = ?", story.project.value());

        assertThatThrownBy(this::adoptBySql).hasMessageContaining("without a problem and a cause");
    }

    @Test
    void refusesAVersionWithSuchAMeasureThoughNoMeasurePointsAtIt() {
        assertThatThrownBy(() -> {
            database.update("""
                update action_plan_version set status = 'ADOPTED', handed_on_at = opened_at, settled_at = opened_at
                where project_id = ?""", story.project.value());
            database.execute("set constraints all immediate");
        }).hasMessageContaining("neither rated its factor");
    }

    @Test
    void refusesAnObservationThatNobodyMade() {
        RatedFactor.in(story.project, story.leader, database);
        database.update("update action_plan_measure set factor_code = null, observation_id = ? where project_id = ?",
            UUID.randomUUID(), story.project.value());

        assertThatThrownBy(this::adoptBySql).hasMessageContaining("nor made its observation");
    }

    @Test
    void refusesAPlaceAnActorAndARowOfAnotherProject() {
        var other = fixtures.project(story.leader);
        var place = UUID.randomUUID();
        database.update("insert into place (id, project_id) values (?, ?)", place, other.value());

        assertThatThrownBy(() -> database.update(
            "update action_plan_measure set place_id = ? where project_id = ?", place, story.project.value()))
            .hasMessageContaining("fk_action_plan_measure_place");
    }

    private void adoptBySql() {
        database.update("""
            update measure set status = 'DECIDED',
                adopted_row_id = (select id from action_plan_measure where measure_id = measure.id limit 1)
            where project_id = ?""", story.project.value());
        database.execute("set constraints all immediate");
    }
}
