package platssamverkan.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import platssamverkan.project.ReasonRule;
import platssamverkan.shared.Refusal;

/** What a measure must show before it counts as begun, reported, withdrawn or followed up. */
final class ProgressRules {

    private static final int LONGEST_REFERENCE = 200;

    private final MeasureView measure;
    private final LocalDate today;

    ProgressRules(MeasureView measure, LocalDate today) {
        this.measure = measure;
        this.today = today;
    }

    /** @param permits those that the plan says the measure needs */
    List<Refusal> begin(BeginMeasure start, List<PermitView> permits) {
        if (measure.status() != MeasureStatus.DECIDED) {
            return List.of(Refusal.of("measureNotWaitingToBegin"));
        }
        if (start.begunOn() == null) {
            return List.of(Refusal.at("begunOn", "required"));
        }
        return Stream.of(
                notInFuture("begunOn", start.begunOn()),
                when(start.begunOn().isBefore(decidedOn()),
                    Refusal.at("begunOn", "measureBegunBeforeDecision", decidedOn())),
                permitFault(start, permits),
                when(isWatched(start) && start.balanceFiles() == 0, Refusal.at("balanceFiles", "cameraBalanceMissing")),
                when(isWatched(start) && start.registerFiles() == 0,
                    Refusal.at("registerFiles", "cameraRegisterMissing")))
            .flatMap(Optional::stream).toList();
    }

    private Optional<Refusal> permitFault(BeginMeasure start, List<PermitView> permits) {
        return when(permits.stream().anyMatch(PermitView::isDenied), Refusal.at("permitsInHand", "measurePermitDenied"))
            .or(() -> when(needsWord(permits) && !start.permitsInHand(),
                Refusal.at("permitsInHand", "measurePermitsNotInHand")));
    }

    /** Cameras need their papers before they are turned on (kamerabevakningslagen 2018:1200; LR9). */
    private boolean isWatched(BeginMeasure start) {
        return start.cameras() || measure.content().namesCameraSurveillance();
    }

    /** Permits told in words, or not yet reported as granted, are confirmed by the person who begins. */
    private boolean needsWord(List<PermitView> permits) {
        return measure.content().needsPermits()
            && (measure.content().permits() != null || !permits.stream().allMatch(PermitView::isGranted));
    }

    List<Refusal> giveUpBeforeStart(String reason) {
        return measure.status() == MeasureStatus.DECIDED
            ? missing("reason", reason).stream().toList()
            : List.of(Refusal.of("measureNotWaitingToBegin"));
    }

    List<Refusal> report(ReportMeasure report) {
        if (measure.status() != MeasureStatus.BEGUN && measure.status() != MeasureStatus.PAUSED) {
            return List.of(Refusal.of("measureNotUnderWay"));
        }
        return switch (report.outcome()) {
            case ONGOING -> missing("done", report.done()).stream().toList();
            case PAUSED, NOT_FEASIBLE -> missing("reason", report.reason()).stream().toList();
            case COMPLETED -> completed(report);
        };
    }

    private List<Refusal> completed(ReportMeasure report) {
        var day = Optional.ofNullable(report.completedOn());
        return Stream.of(
                missing("done", report.done()),
                missing("completedOn", report.completedOn()),
                day.flatMap(completedOn -> notInFuture("completedOn", completedOn)),
                day.filter(this::isBeforeStart).map(tooEarly ->
                    Refusal.at("completedOn", "measureCompletedBeforeBegun", begunOn())),
                missing("evidence", report.evidence()),
                missing("noFilesReason", report.noFilesReason()).filter(none -> report.evidenceFiles() == 0),
                missing("cost", report.costOre()))
            .flatMap(Optional::stream).toList();
    }

    List<Refusal> withdraw(WithdrawMeasure withdrawal) {
        if (!measure.status().canBecome(MeasureStatus.WITHDRAWN)) {
            return List.of(Refusal.of("measureAlreadyConcluded"));
        }
        return Stream.of(
                missing("reason", withdrawal.reason()),
                tooLong("reason", withdrawal.reason(), ReasonRule.LONGEST),
                missing("reference", withdrawal.reference()),
                tooLong("reference", withdrawal.reference(), LONGEST_REFERENCE))
            .flatMap(Optional::stream).toList();
    }

    List<Refusal> followUp(FollowUpMeasure followUp) {
        if (measure.status() != MeasureStatus.COMPLETED) {
            return List.of(Refusal.of("measureNotCompleted", measure.number(), measure.content().title()));
        }
        return notInFuture("followedUpOn", followUp.followedUpOn()).stream().toList();
    }

    private boolean isBeforeStart(LocalDate day) {
        return day.isBefore(begunOn());
    }

    private LocalDate decidedOn() {
        return dayOf(MeasureStatus.DECIDED);
    }

    private LocalDate begunOn() {
        return dayOf(MeasureStatus.BEGUN);
    }

    private LocalDate dayOf(MeasureStatus status) {
        return measure.history().stream().filter(step -> step.status() == status)
            .findFirst().orElseThrow().occurredOn();
    }

    private Optional<Refusal> notInFuture(String field, LocalDate day) {
        return when(day.isAfter(today), Refusal.at(field, "measureDayInFuture"));
    }

    private static Optional<Refusal> missing(String field, Object value) {
        return when(value == null || value instanceof String text && text.isBlank(), Refusal.at(field, "required"));
    }

    private static Optional<Refusal> tooLong(String field, String text, int longest) {
        return when(text != null && text.length() > longest, Refusal.at(field, "tooLong", longest));
    }

    private static Optional<Refusal> when(boolean fault, Refusal refusal) {
        return fault ? Optional.of(refusal) : Optional.empty();
    }
}
