package platssamverkan.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.BeanFactory;
import platssamverkan.support.ExampleTest;
import platssamverkan.support.SavedExample;

/**
 * Random walks through projects of both models: at each step something that somebody could do now, and after each
 * step everything that must hold. Every walk starts from a copy of the database, so none stands in another's way.
 */
@ExampleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomWalksIntegrationTests {

    @Autowired private DataSource dataSource;
    @Autowired private BeanFactory product;

    private final WalkCoverage coverage = new WalkCoverage();
    private WalkStage stage;

    @BeforeAll
    void keep() {
        stage = new WalkStage(product, new SavedExample(dataSource), coverage);
    }

    @AfterAll
    void goBack() {
        stage.clear();
        if (!WalkPlan.asked().isAlwaysTheSame()) {
            System.out.println(coverage);
        }
    }

    @TestFactory
    Stream<DynamicTest> walks() {
        var plan = WalkPlan.asked();
        return Stream.concat(
            plan.walks().map(walk -> DynamicTest.dynamicTest(walk.toString(), () -> stage.go(walk))),
            Stream.of(DynamicTest.dynamicTest("somewhere", () -> comeSomewhere(plan))));
    }

    /** Walks that never come to what they are there for are worth nothing. */
    private void comeSomewhere(WalkPlan plan) {
        assertThat(plan.mustReach()).allSatisfy((model, steps) ->
            assertThat(coverage.stepsOf(model).keySet()).as("steps reached in %s", model).containsAll(steps));
        assertThat(plan.mustMake()).as("moves made").allMatch(coverage::hasDone);
    }
}
