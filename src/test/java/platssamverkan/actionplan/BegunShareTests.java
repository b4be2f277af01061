package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static platssamverkan.actionplan.MeasureStatus.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

class BegunShareTests {

    @Property(tries = 300)
    void countsEveryMeasureThatWasEverBegunOfAllThatWereAdopted(@ForAll("lives") List<List<MeasureStatus>> lives) {
        int begun = 0;
        int begunAndKept = 0;
        int kept = 0;
        for (var life : lives) {
            var wasBegun = false;
            for (var status : life) {
                wasBegun |= status == BEGUN;
            }
            var withdrawn = life.get(life.size() - 1) == WITHDRAWN;
            begun += wasBegun ? 1 : 0;
            kept += withdrawn ? 0 : 1;
            begunAndKept += wasBegun && !withdrawn ? 1 : 0;
        }

        var share = BegunShare.of(lives.stream().map(BegunShareTests::measure).toList());

        assertThat(share.all()).isEqualTo(new BegunGoal(begun, lives.size()));
        assertThat(share.withoutWithdrawn()).isEqualTo(new BegunGoal(begunAndKept, kept));
    }

    /** Lives that the state table allows. */
    @Provide
    Arbitrary<List<List<MeasureStatus>>> lives() {
        return Arbitraries.randoms().map(random -> {
            var life = new ArrayList<>(List.of(DECIDED));
            for (var steps = random.nextInt(6); steps > 0; steps--) {
                var last = life.get(life.size() - 1);
                var next = List.of(values()).stream().filter(last::canBecome).toList();
                if (!next.isEmpty()) {
                    life.add(next.get(random.nextInt(next.size())));
                }
            }
            return List.copyOf(life);
        }).list().ofMaxSize(12);
    }

    private static MeasureView measure(List<MeasureStatus> life) {
        var by = new AccountId(UUID.randomUUID());
        var history = life.stream()
            .map(status -> MeasureStep.noted(status, Examples.PROJECT_START, null, by, Instant.EPOCH)).toList();
        return new MeasureView(MeasureId.random(), new ProjectId(UUID.randomUUID()), 1, life.get(life.size() - 1),
            false, 1, null, null, history);
    }
}
