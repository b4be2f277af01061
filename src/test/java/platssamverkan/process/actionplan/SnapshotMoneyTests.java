package platssamverkan.process.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import platssamverkan.actionplan.Commitment;
import platssamverkan.actionplan.Contribution;
import platssamverkan.actionplan.FinancingShare;
import platssamverkan.actionplan.MeasureContent;
import platssamverkan.actionplan.MeasureHorizon;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.actionplan.PlanView;
import platssamverkan.actionplan.PlannedMeasureView;
import platssamverkan.actionplan.PlannedShareView;
import platssamverkan.actor.ActorId;
import platssamverkan.area.PlaceId;
import platssamverkan.process.desk.TestTexts;

class SnapshotMoneyTests {

    private static final ActorId TOWN = new ActorId(UUID.randomUUID());
    private static final ActorId OWNER = new ActorId(UUID.randomUUID());

    private final PlanNames names = new PlanNames(Map.of(), Map.of(TOWN, "Kommunen", OWNER, "Bostaden"), Map.of());
    private final SnapshotMoney money = new SnapshotMoney(TestTexts.swedish());

    @Test
    void tellsEachActorsYearsAndWhatNobodyCovers() {
        var plan = plan(
            measure(1, 1_000_00, share(TOWN, 2026, 300_00, 300_00L), share(TOWN, 2027, 200_00, null)),
            measure(2, 500_00, share(OWNER, 2026, 500_00, 100_00L)));

        assertThat(plain(money.plan(plan, names))).containsExactly(
            "Kostnad 2026: 1 500 kr",
            "Bostaden: 2026 utlovat 500 kr, överenskommet 100 kr",
            "Kommunen: 2026 utlovat 300 kr, överenskommet 300 kr; 2027 utlovat 200 kr, överenskommet 0 kr",
            "Täcks inte av någon överenskommelse: 1 100 kr", "Täcks inte ens om alla löften hålls: 500 kr");
    }

    @Test
    void tellsEachShareOfAMeasure() {
        var plan = plan(
            measure(1, 1_000_00, share(TOWN, 2027, 700_00, null), share(OWNER, 2026, 300_00, 250_50L)),
            measure(2, 500_00, share(OWNER, 2026, 500_00, 500_00L)), measure(3, 0),
            measure(4, 100_00, share(TOWN, 2026, 200_00, 200_00L)));

        assertThat(plain(money.measure(plan, 1, names))).containsExactly(
            "Kostnad sammanlagt till och med uppföljningen: 1 000 kr",
            "Bostaden, 2026: överenskommet 250,50 kr, utlovat 300 kr (Pengar)",
            "Kommunen, 2027: utlovat 700 kr, inte överenskommet än (Pengar)",
            "Täcks inte av någon överenskommelse: 749,50 kr", "Hela kostnaden täcks om alla löften hålls.");
        assertThat(plain(money.measure(plan, 2, names))).last().isEqualTo("Hela kostnaden täcks av överenskommelser.");
        assertThat(money.measure(plan, 3, names)).isEmpty();
        assertThat(plain(money.measure(plan, 4, names))).last()
            .isEqualTo("Överenskommelserna är 100 kr mer än kostnaden.");
    }

    /** Numbers are written with spaces that do not break. */
    private static List<String> plain(List<String> lines) {
        return lines.stream().map(line -> line.replaceAll("[\\u00a0\\u202f]", " ")).toList();
    }

    private static PlanView plan(PlannedMeasureView... rows) {
        return new PlanView(1, PlanStatus.UNDER_DECISION, Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), List.of(rows));
    }

    private static PlannedMeasureView measure(int number, long ore, FinancingShare... shares) {
        var content = new MeasureContent(new PlaceId(UUID.randomUUID()), "Ljus", "E1", null, "", "", "", Set.of(), "", "",
            "", "", "", "", MeasureHorizon.OPERATIONAL_SHORT, null, null, null, Set.of(), null, null);
        var commitment = new Commitment(TOWN, "Åsa", null, Set.of(), null, ore, null, LocalDate.of(2026, 3, 2),
            LocalDate.of(2026, 6, 1), LocalDate.of(2026, 9, 1));
        return new PlannedMeasureView(new MeasureId(UUID.randomUUID()), number, MeasureStatus.PROPOSED, content, 1, commitment, 1,
            Stream.of(shares).map(share -> new PlannedShareView(UUID.randomUUID(), share, 1, null, null)).toList());
    }

    private static FinancingShare share(ActorId actor, int year, long pledged, Long agreed) {
        return new FinancingShare(actor, year, Contribution.CASH, pledged, agreed, null);
    }
}
