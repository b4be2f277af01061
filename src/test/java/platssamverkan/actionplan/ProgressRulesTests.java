package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static platssamverkan.actionplan.Examples.PROJECT_START;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.area.PlaceId;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;

class ProgressRulesTests {

    private static final LocalDate TODAY = PROJECT_START.plusMonths(6);
    private static final LocalDate BEGUN_ON = TODAY.minusDays(30);
    private static final LocalDate DECIDED_ON = BEGUN_ON.minusDays(10);
    private static final MeasureContent CONTENT = Examples.content(new PlaceId(UUID.randomUUID()), "Ljus");

    @Test
    void refusesABeginningInTheFutureOrBeforeTheDecision() {
        assertThat(begin(CONTENT, TODAY.plusDays(1), false))
            .containsExactly(Refusal.at("begunOn", "measureDayInFuture"));
        assertThat(begin(CONTENT, DECIDED_ON.minusDays(1), false))
            .containsExactly(Refusal.at("begunOn", "measureBegunBeforeDecision", DECIDED_ON));
        assertThat(begin(CONTENT, TODAY, false)).isEmpty();
    }

    @Test
    void refusesABeginningWithoutThePermitsThatThePlanNames() {
        var withPermits = Examples.withPermits(CONTENT, "Bygglov");

        assertThat(begin(withPermits, TODAY, false))
            .containsExactly(Refusal.at("permitsInHand", "measurePermitsNotInHand"));
        assertThat(begin(withPermits, TODAY, true)).isEmpty();
    }

    @Test
    void refusesCamerasWithoutTheirPapers() {
        var none = List.of(
            Refusal.at("balanceFiles", "cameraBalanceMissing"), Refusal.at("registerFiles", "cameraRegisterMissing"));

        assertThat(beginCameras(CONTENT, true, 0, 0)).isEqualTo(none);
        assertThat(beginCameras(Examples.withPermits(CONTENT, "Anmälan om Kamerabevakning"), false, 0, 0)).isEqualTo(none);
        assertThat(beginCameras(Examples.withPermits(CONTENT, "För bevakningskameror"), false, 0, 0)).isEqualTo(none);
        assertThat(beginCameras(CONTENT, true, 1, 0)).containsExactly(none.get(1));
        assertThat(beginCameras(CONTENT, true, 0, 1)).containsExactly(none.get(0));
        assertThat(beginCameras(CONTENT, true, 1, 1)).isEmpty();
        assertThat(beginCameras(Examples.withPermits(CONTENT, "Bygglov"), false, 0, 0)).isEmpty();
    }

    @Test
    void asksForAFileOrAReasonWhyThereIsNone() {
        var missing = Refusal.at("noFilesReason", "required");

        assertThat(completed(0, null)).containsExactly(missing);
        assertThat(completed(0, " ")).containsExactly(missing);
        assertThat(completed(0, "Finns i diariet")).isEmpty();
        assertThat(completed(1, null)).isEmpty();
    }

    @Test
    void givesUpBeforeTheStartOnlyForAReasonAndOnlyWhatWaits() {
        assertThat(rules(MeasureStatus.DECIDED).giveUpBeforeStart(" ")).containsExactly(Refusal.at("reason", "required"));
        assertThat(rules(MeasureStatus.DECIDED).giveUpBeforeStart("Marken är såld")).isEmpty();
        assertThat(rules(MeasureStatus.BEGUN).giveUpBeforeStart("Marken är såld"))
            .containsExactly(Refusal.of("measureNotWaitingToBegin"));
    }

    @Test
    void asksForAWordOnPermitsUntilEachIsReportedAsGranted() {
        var content = Examples.needing(CONTENT, Set.of(PermitKind.POLICE, PermitKind.BUILDING));
        var police = permit(PermitKind.POLICE, PermitStatus.GRANTED);

        assertThat(begin(content, TODAY, false, police, permit(PermitKind.BUILDING, PermitStatus.APPLIED)))
            .containsExactly(Refusal.at("permitsInHand", "measurePermitsNotInHand"));
        assertThat(begin(content, TODAY, true, police, permit(PermitKind.BUILDING, PermitStatus.GRANTED),
            permit(PermitKind.BUILDING, PermitStatus.DENIED)))
            .containsExactly(Refusal.at("permitsInHand", "measurePermitDenied"));
        assertThat(begin(content, TODAY, false, police, permit(PermitKind.BUILDING, PermitStatus.GRANTED))).isEmpty();
        assertThat(begin(content, TODAY, true)).isEmpty();
    }

    @Test
    void asksForThePapersOfCamerasThatThePlanTicks() {
        var content = Examples.needing(CONTENT, Set.of(PermitKind.CAMERA));

        assertThat(beginCameras(content, false, 0, 0)).extracting(Refusal::code)
            .containsExactly("cameraBalanceMissing", "cameraRegisterMissing");
        assertThat(beginCameras(content, false, 1, 1)).isEmpty();
    }

    private static PermitReport permit(PermitKind kind, PermitStatus status) {
        return new PermitReport(kind, status, TODAY, "2026-7", null, new AccountId(UUID.randomUUID()), Instant.EPOCH);
    }

    @Test
    void asksForTheDayOfABeginning() {
        assertThat(begin(CONTENT, null, false)).containsExactly(Refusal.at("begunOn", "required"));
    }

    @Test
    void refusesASecondBeginning() {
        var rules = rules(MeasureStatus.BEGUN);

        assertThat(rules.begin(new BeginMeasure(TODAY, true, false, 0, 0, null), List.of()))
            .containsExactly(Refusal.of("measureNotWaitingToBegin"));
    }

    @Test
    void refusesAReportOfAMeasureThatIsNotUnderWay() {
        assertThat(rules(MeasureStatus.DECIDED).report(ongoing())).containsExactly(Refusal.of("measureNotUnderWay"));
        assertThat(rules(MeasureStatus.COMPLETED).report(ongoing())).containsExactly(Refusal.of("measureNotUnderWay"));
        assertThat(rules(MeasureStatus.PAUSED).report(ongoing())).isEmpty();
    }

    @Test
    void asksForEvidenceDateAndCostOfACompletedMeasure() {
        var rules = rules(MeasureStatus.BEGUN);

        assertThat(rules.report(new ReportMeasure(MeasureOutcome.COMPLETED, null, null, null, null, null, 0, null))).containsExactly(
            Refusal.at("done", "required"),
            Refusal.at("completedOn", "required"),
            Refusal.at("evidence", "required"),
            Refusal.at("noFilesReason", "required"),
            Refusal.at("cost", "required"));
        assertThat(report(MeasureOutcome.COMPLETED, null, TODAY, "Slutbesiktning 12 maj", 0L)).isEmpty();
    }

    @Test
    void refusesACompletionInTheFutureOrBeforeTheBeginning() {
        assertThat(report(MeasureOutcome.COMPLETED, null, TODAY.plusDays(1), "Bild", 0L))
            .containsExactly(Refusal.at("completedOn", "measureDayInFuture"));
        assertThat(report(MeasureOutcome.COMPLETED, null, BEGUN_ON.minusDays(1), "Bild", 0L))
            .containsExactly(Refusal.at("completedOn", "measureCompletedBeforeBegun", BEGUN_ON));
    }

    @Test
    void asksWhyAMeasureRestsOrCannotBeCarriedOut() {
        var reasonMissing = Refusal.at("reason", "required");

        assertThat(report(MeasureOutcome.PAUSED, null, null, null, null)).containsExactly(reasonMissing);
        assertThat(report(MeasureOutcome.NOT_FEASIBLE, null, null, null, null)).containsExactly(reasonMissing);
        assertThat(report(MeasureOutcome.NOT_FEASIBLE, "Bygglov nekat", null, null, null)).isEmpty();
    }

    @Test
    void asksForReasonAndDecisionOfAWithdrawal() {
        var rules = rules(MeasureStatus.BEGUN);

        assertThat(rules.withdraw(new WithdrawMeasure(" ", null))).containsExactly(
            Refusal.at("reason", "required"), Refusal.at("reference", "required"));
        assertThat(rules.withdraw(new WithdrawMeasure("För dyrt", "§ 7"))).isEmpty();
        assertThat(rules.withdraw(new WithdrawMeasure("å".repeat(4000), "§".repeat(200)))).isEmpty();
        assertThat(rules.withdraw(new WithdrawMeasure("å".repeat(4001), "§".repeat(201)))).containsExactly(
            Refusal.at("reason", "tooLong", 4000), Refusal.at("reference", "tooLong", 200));
    }

    @Test
    void refusesToWithdrawWhatIsConcluded() {
        assertThat(rules(MeasureStatus.COMPLETED).withdraw(new WithdrawMeasure("För dyrt", "§ 7")))
            .containsExactly(Refusal.of("measureAlreadyConcluded"));
    }

    @Test
    void followsUpOnlyWhatIsCompleted() {
        var followUp = new FollowUpMeasure(TODAY, "Ljusare", FollowUpAssessment.AS_INTENDED);

        assertThat(rules(MeasureStatus.COMPLETED).followUp(followUp)).isEmpty();
        assertThat(rules(MeasureStatus.BEGUN).followUp(followUp))
            .containsExactly(Refusal.of("measureNotCompleted", 1, "Ljus"));
    }

    private static ReportMeasure ongoing() {
        return new ReportMeasure(MeasureOutcome.ONGOING, "Beställt", null, null, null, null, 0, null);
    }

    private static List<Refusal> begin(
        MeasureContent content, LocalDate day, boolean permitsInHand, PermitReport... reports
    ) {
        var measure = measure(MeasureStatus.DECIDED, content);
        return new ProgressRules(measure, TODAY).begin(
            new BeginMeasure(day, permitsInHand, false, 0, 0, null), PermitView.of(content.permitKinds(), List.of(reports)));
    }

    private static List<Refusal> beginCameras(MeasureContent content, boolean cameras, int balances, int registers) {
        var measure = measure(MeasureStatus.DECIDED, content);
        return new ProgressRules(measure, TODAY).begin(
            new BeginMeasure(TODAY, true, cameras, balances, registers, null), List.of());
    }

    private static List<Refusal> completed(int files, String noFilesReason) {
        return rules(MeasureStatus.BEGUN).report(new ReportMeasure(
            MeasureOutcome.COMPLETED, "Monterat", null, TODAY, "Besiktning", 0L, files, noFilesReason));
    }

    private static List<Refusal> report(
        MeasureOutcome outcome, String reason, LocalDate completedOn, String evidence, Long costOre
    ) {
        return rules(MeasureStatus.BEGUN)
            .report(new ReportMeasure(outcome, "Monterat", reason, completedOn, evidence, costOre, 1, null));
    }

    private static ProgressRules rules(MeasureStatus status) {
        return new ProgressRules(measure(status, CONTENT), TODAY);
    }

    private static MeasureView measure(MeasureStatus status, MeasureContent content) {
        var by = new AccountId(UUID.randomUUID());
        var commitment = Examples.commitment(new ActorId(UUID.randomUUID()), null);
        var history = List.of(
            MeasureStep.decided(DECIDED_ON, "§ 4", by, Instant.EPOCH),
            MeasureStep.noted(MeasureStatus.BEGUN, BEGUN_ON, null, by, Instant.EPOCH));
        return new MeasureView(MeasureId.random(), new ProjectId(UUID.randomUUID()), 1, status, false, 1, content,
            commitment, history);
    }
}
