package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.shared.Refusal;
import platssamverkan.support.TestClock;

/** A report about a permit: what is kept of it, and that the project hears of it. */
@PlanTest
class PermitServiceIntegrationTests {

    @Autowired private PlanStory story;
    @Autowired private PlanDraftService drafts;
    @Autowired private MeasureService measures;
    @Autowired private PermitService permits;
    @Autowired private JournalService journal;
    @Autowired private TestClock clock;

    private MeasureId lights;

    @BeforeEach
    void adoptAMeasureThatNeedsAPermit() {
        story.begin();
        var content = Examples.needing(Examples.content(story.station, "Ljus"), Set.of(PermitKind.POLICE));
        lights = drafts.propose(story.project, content, story.leader).value();
        drafts.commit(story.project, lights, 0, Examples.commitment(story.actor, story.leader), story.leader).value();
        story.measure(story.square, "Bänkar");
        story.adopt();
    }

    @Test
    void isKeptWithItsRegistryNumberAndToldInTheJournal() {
        permits.report(lights, report(PermitKind.POLICE), story.leader, clock.instant()).value();

        assertThat(permits.of(measures.find(lights).orElseThrow())).singleElement().satisfies(permit -> {
            assertThat(permit.kind()).isEqualTo(PermitKind.POLICE);
            assertThat(permit.reports()).extracting(PermitReport::registryNumber).containsExactly("A 12/26");
        });
        assertThat(journal.latest(story.project, 1)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(JournalKind.PERMIT_REPORTED);
            assertThat(line.note()).isEqualTo("Ljus");
        });
    }

    @Test
    void isRefusedOfAPermitThatTheMeasureDoesNotNeed() {
        assertThat(permits.report(lights, report(PermitKind.BUILDING), story.leader, clock.instant()).refusals())
            .extracting(Refusal::path).containsExactly("kind");
        assertThat(journal.latest(story.project, 1)).isEmpty();
    }

    private ReportPermit report(PermitKind kind) {
        return new ReportPermit(kind, PermitStatus.GRANTED, clock.today(), "A 12/26", null);
    }
}
