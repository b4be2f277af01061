package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import platssamverkan.project.RowChange;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.support.TestClock;

@PlanTest
class OperationalStartIntegrationTests {

    @Autowired private PlanStory story;
    @Autowired private OperationalStartService starts;
    @Autowired private MeasureService measures;
    @Autowired private TestClock clock;

    private MeasureId light;
    private MeasureId benches;

    @BeforeEach
    void twoOperationalMeasuresAreDecided() {
        story.begin();
        light = story.measure(story.station, "Ljus");
        benches = story.measure(story.square, "Bänkar");
        story.adopt();
    }

    @Test
    void waitsUntilEveryMeasureHasADay() {
        assertThat(starts.conclude(story.project).refusals()).extracting(Refusal::code)
            .containsExactly("measureWithoutStartDay", "measureWithoutStartDay");

        save(light, end(light));
        save(benches, end(benches));

        assertThat(starts.conclude(story.project).isAccepted()).isTrue();
    }

    @Test
    void asksNothingOfAMeasureThatHasBegun() {
        measures.begin(light, new BeginMeasure(clock.today(), true, false, 0, 0, null), story.leader, clock.instant()).value();

        assertThat(starts.withoutDay(story.project)).extracting(MeasureView::id).containsExactly(benches);
        assertThat(save(light, end(light)).refusals()).containsExactly(Refusal.of("measureNotWaitingToBegin"));
    }

    @Test
    void refusesADayAfterTheMeasureShallBeDone() {
        var late = save(light, end(light).plusDays(1));

        assertThat(late.refusals()).singleElement().satisfies(
            refusal -> assertThat(refusal.code()).isEqualTo("startDayOutsideMeasure"));
    }

    @Test
    void keepsTheEarlierDayWhenItIsMoved() {
        save(light, end(light));
        var row = starts.rows(story.project).get(0);

        starts.save(new RowChange(story.project, row.rowId(), row.version(), story.leader),
            new OperationalStart(light.value(), end(light).minusDays(3), "Beställning")).value();

        assertThat(starts.rows(story.project)).singleElement().satisfies(moved -> {
            assertThat(moved.version()).isEqualTo(2);
            assertThat(moved.content().needs()).isEqualTo("Beställning");
        });
    }

    private LocalDate end(MeasureId measure) {
        return measures.find(measure).orElseThrow().commitment().endsOn();
    }

    private Outcome<UUID> save(MeasureId measure, LocalDate day) {
        return starts.save(RowChange.named(story.project, "start/" + measure, 0, story.leader),
            new OperationalStart(measure.value(), day, null));
    }
}
