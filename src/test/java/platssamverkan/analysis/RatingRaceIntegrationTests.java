package platssamverkan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.area.PlaceId;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ExaminedPlaces;
import platssamverkan.support.ProjectFixtures;

/** Two people in the same row at the same moment; what they write is committed, and cleared away afterwards. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(AnalysisServices.class)
class RatingRaceIntegrationTests {

    private static final int ROUNDS = 10;

    @Autowired
    private RatingService ratings;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private ExaminedPlaces places;

    @Autowired
    private JdbcTemplate database;

    private AccountId leader;
    private ProjectId project;
    private PlaceId torget;

    @BeforeEach
    void examineAPlace() {
        leader = fixtures.account();
        project = fixtures.project(leader);
        torget = places.examine(project, leader, "Torget", "Parken").get(0);
    }

    @AfterEach
    void clearAway() {
        Stream.of("factor_rating", "project_catalogue").forEach(table ->
                database.update("delete from " + table + " where project_id = ?", project.value()));
        database.update("delete from examined_place where area_id in (select id from project_area where project_id = ?)",
                project.value());
        Stream.of("place", "project_area").forEach(table ->
                database.update("delete from " + table + " where project_id = ?", project.value()));
        database.update("delete from project where id = ?", project.value());
    }

    @Test
    void letsTheFirstWinAndTellsTheSecond() throws Exception {
        for (long seen = 0; seen < ROUNDS; seen++) {
            var outcomes = together(seen);

            assertThat(outcomes).filteredOn(Outcome::isAccepted).hasSize(1);
            assertThat(outcomes).flatExtracting(Outcome::refusals).containsExactly(Refusal.of("rowChanged", "Kim Ek"));
        }
    }

    private List<? extends Outcome<?>> together(long seen) throws Exception {
        var start = new CyclicBarrier(2);
        Callable<Outcome<?>> rating = () -> {
            start.await();
            return ratings.rate(project, Ratings.rated(torget, "B1", 7), seen, leader);
        };
        var people = Executors.newFixedThreadPool(2);
        try {
            return people.invokeAll(List.of(rating, rating)).stream().map(RatingRaceIntegrationTests::outcome).toList();
        } finally {
            people.shutdown();
        }
    }

    private static Outcome<?> outcome(Future<Outcome<?>> future) {
        try {
            return future.get();
        } catch (Exception fault) {
            throw new AssertionError(fault);
        }
    }
}
