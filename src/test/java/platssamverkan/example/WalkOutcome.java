package platssamverkan.example;

import java.util.List;
import platssamverkan.process.desk.RowSaved;
import platssamverkan.process.desk.Submitted;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/**
 * What became of a move.
 *
 * @param about the step, the sheet or the measure that it was about
 * @param codes why it was refused
 */
record WalkOutcome(Kind kind, String about, List<String> codes) {

    /** Done, refused with nothing changed, or there was nothing to do it with. */
    enum Kind { DONE, REFUSED, NOTHING }

    static final WalkOutcome NOTHING = new WalkOutcome(Kind.NOTHING, "", List.of());

    static WalkOutcome done(String about) {
        return new WalkOutcome(Kind.DONE, about, List.of());
    }

    static WalkOutcome refused(String about, String code) {
        return new WalkOutcome(Kind.REFUSED, about, List.of(code));
    }

    static WalkOutcome of(String about, boolean done) {
        return done ? done(about) : refused(about, "no");
    }

    static WalkOutcome of(String about, Outcome<?> outcome) {
        return outcome.isAccepted() ? done(about) : refused(about, outcome.refusals());
    }

    static WalkOutcome of(String about, Submitted submitted) {
        if (submitted instanceof Submitted.Refused refused) {
            return refused(about, refused.refusals());
        }
        return submitted instanceof Submitted.Done ? done(about) : refused(about, submitted.getClass().getSimpleName());
    }

    static WalkOutcome of(String about, RowSaved saved) {
        if (saved instanceof RowSaved.Refused refused) {
            return refused(about, refused.refusals());
        }
        return saved instanceof RowSaved.Done ? done(about) : refused(about, saved.getClass().getSimpleName());
    }

    private static WalkOutcome refused(String about, List<Refusal> refusals) {
        return new WalkOutcome(Kind.REFUSED, about,
            refusals.stream().map(refusal -> refusal.code() + (refusal.path().isEmpty() ? "" : " at " + refusal.path()))
                .distinct().toList());
    }

    boolean isRefused() {
        return kind == Kind.REFUSED;
    }

    boolean isDone() {
        return kind == Kind.DONE;
    }
}
