package platssamverkan.example;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import platssamverkan.project.ProjectStatus;

/** Makes the moves of a walk one by one and looks after each whether everything holds. */
final class Walker {

    private static final int MOVES_AFTER_THE_END = 6;
    private static final int RESUMES_WITHIN = 4;
    private static final int RARELY = 400;

    private final WalkTasks tasks;
    private final WalkCourse course;
    private final WalkPages pages;
    private final WalkInvariants invariants;
    private final WalkFingerprint fingerprint;
    private final WalkCoverage coverage;

    Walker(
        WalkTasks tasks, WalkCourse course, WalkPages pages, WalkInvariants invariants, WalkFingerprint fingerprint,
        WalkCoverage coverage
    ) {
        this.tasks = tasks;
        this.course = course;
        this.pages = pages;
        this.invariants = invariants;
        this.fingerprint = fingerprint;
        this.coverage = coverage;
    }

    void go(Walk walk, int moves) {
        invariants.hold(walk);
        for (int made = 0, over = 0; made < moves && over < MOVES_AFTER_THE_END; made++) {
            move(walk, choose(walk));
            over += course.status(walk).isOver() ? 1 : 0;
        }
    }

    private WalkMove choose(Walk walk) {
        var status = course.status(walk);
        if (walk.oneIn(RARELY) && !status.isOver()) {
            return WalkMove.END_EARLY;
        }
        if (status == ProjectStatus.PAUSED && walk.oneIn(RESUMES_WITHIN)) {
            return WalkMove.RESUME;
        }
        var rest = walk.dice(List.of(WalkMove.values()).stream().mapToInt(WalkMove::weight).sum());
        for (var move : WalkMove.values()) {
            rest -= move.weight();
            if (rest < 0) {
                return status.isOver() && move.isForThoseWhoLead() ? WalkMove.COMPLETE_STEP : move;
            }
        }
        throw new IllegalStateException();
    }

    private void move(Walk walk, WalkMove kind) {
        var outcome = kind == WalkMove.COMPLETE_STEP ? complete(walk) : unchangedIfRefused(walk, () -> make(walk, kind));
        walk.note(kind + " " + outcome);
        coverage.move(kind, outcome);
        if (outcome.isDone() || kind == WalkMove.COMPLETE_STEP) {
            walk.hasMoved();
            invariants.hold(walk);
        }
    }

    private WalkOutcome unchangedIfRefused(Walk walk, Supplier<WalkOutcome> work) {
        var before = fingerprint.of(walk.project.id());
        var outcome = work.get();
        if (outcome.isRefused() && !fingerprint.of(walk.project.id()).equals(before)) {
            throw new AssertionError("What was refused changed something: " + outcome);
        }
        return outcome;
    }

    private WalkOutcome make(Walk walk, WalkMove kind) {
        return switch (kind) {
            case COMPLETE_STEP -> complete(walk);
            case COMPLETE_STEP_WRONGLY -> task(walk, tasks::completeWrongly);
            case SKIP_STEP -> task(walk, doable -> tasks.skip(walk, doable));
            case CLAIM -> task(walk, tasks::claim);
            case UNCLAIM -> tasks.anyTaken(walk).map(tasks::unclaim).orElse(WalkOutcome.NOTHING);
            case FILL_IN_SHEET -> task(walk, doable -> tasks.fillIn(walk, doable));
            case CHANGE_ROW -> pages.changeRow(walk);
            case CHANGE_ROW_TOO_LATE -> pages.changeRowTooLate(walk);
            case REMOVE_ROW -> pages.removeRow(walk);
            case BEGIN_PLAN_CHANGE -> course.beginPlanChange(walk);
            case WITHDRAW_PLAN_CHANGE -> course.withdrawPlanChange(walk);
            case WITHDRAW_MEASURE -> course.withdrawMeasure(walk);
            case PAUSE -> course.pause(walk);
            case RESUME -> course.resume(walk);
            case MOVE_CLOCK -> course.moveClock(walk);
            case MOVE_DATE -> course.moveDate(walk);
            case GRANT_ROLE -> course.grantRole(walk);
            case END_ROLE -> course.endRole(walk, false);
            case HAND_OVER -> course.endRole(walk, true);
            case REPORT_PAYMENT -> pages.reportPayment(walk);
            case ADD_ACTOR -> pages.addActor(walk);
            case CALL_MEETING -> pages.callMeeting(walk);
            case END_EARLY -> course.endEarly(walk);
        };
    }

    private WalkOutcome complete(Walk walk) {
        return task(walk, doable -> {
            tasks.fillIn(walk, doable);
            var outcome = unchangedIfRefused(walk, () -> tasks.complete(walk, doable));
            if (outcome.isDone()) {
                coverage.step(walk.project.model(), doable.step());
            }
            return outcome;
        });
    }

    private WalkOutcome task(Walk walk, Function<WalkTasks.Doable, WalkOutcome> work) {
        Optional<WalkTasks.Doable> doable = tasks.any(walk);
        return doable.map(work).orElse(WalkOutcome.NOTHING);
    }
}
