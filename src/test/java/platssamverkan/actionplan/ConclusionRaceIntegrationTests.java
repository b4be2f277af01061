package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.Sector;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.support.CarriedOutPlan;
import platssamverkan.support.ProductTest;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

/** The last two measures of a project end in two transactions, of which neither is over before both have asked. */
@ProductTest
class ConclusionRaceIntegrationTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private ActorService actors;
    @Autowired
    private MeasureService measures;
    @Autowired
    private TransactionTemplate transactions;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TestClock clock;

    private CarriedOutPlan plan;
    private AccountId leader;
    private ProjectId project;
    private List<MeasureId> two;

    @BeforeEach
    void adoptTwoMeasures() {
        var beans = context.getAutowireCapableBeanFactory();
        var fixtures = beans.createBean(ProjectFixtures.class);
        plan = beans.createBean(CarriedOutPlan.class);
        leader = fixtures.account();
        project = fixtures.project(leader);
        var chair = fixtures.account();
        fixtures.member(project, chair, Role.ORDFORANDE);
        var actor = actors.join(project,
            new ActorDetails("Tekniska kontoret", ActorKind.MUNICIPAL_DEPARTMENT, Sector.PUBLIC, false, true, null, null),
            leader, clock.instant()).value().id();
        two = plan.choosePlaces(project, leader).stream()
            .map(place -> plan.propose(project, place, "Nya lampor", actor, leader)).toList();
        plan.adopt(project, leader, chair);
    }

    @Test
    @Timeout(60)
    void oneOfTwoThatEndTogetherSeesThatItIsTheLast() {
        var firstHasAsked = new CountDownLatch(1);
        var second = new Second(firstHasAsked);

        var firstSawAnother = transactions.execute(first -> {
            plan.complete(two.get(0), leader);
            second.start();
            while (!second.hasAsked() && !second.isHeldUp()) {
                Thread.onSpinWait();
            }
            var unfinished = measures.anyUnfinished(project);
            firstHasAsked.countDown();
            return unfinished;
        });

        assertThat(List.of(firstSawAnother, second.sawAnother())).containsExactlyInAnyOrder(true, false);
    }

    /** Ends the second measure on a connection of its own, and stays uncommitted until the first has asked. */
    private final class Second {

        private final CountDownLatch firstHasAsked;
        private final CompletableFuture<Integer> connection = new CompletableFuture<>();
        private final CompletableFuture<Boolean> answer = new CompletableFuture<>();
        private CompletableFuture<Void> end;

        private Second(CountDownLatch firstHasAsked) {
            this.firstHasAsked = firstHasAsked;
        }

        void start() {
            end = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(second -> {
                connection.complete(database.queryForObject("select pg_backend_pid()", Integer.class));
                plan.complete(two.get(1), leader);
                answer.complete(measures.anyUnfinished(project));
                await(firstHasAsked);
            }));
        }

        boolean hasAsked() {
            return answer.isDone() || end.isDone();
        }

        boolean isHeldUp() {
            return database.queryForObject(
                "select cardinality(pg_blocking_pids(?)) > 0", Boolean.class, connection.join());
        }

        boolean sawAnother() {
            end.join();
            return answer.join();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
