package platssamverkan.web.project;

import platssamverkan.process.desk.StepView;

/**
 * One step on a project's page.
 *
 * @param state {@code done}, {@code skipped}, {@code now}, {@code late}, {@code coming}, {@code asNeeded} or
 *     {@code passed}: the way went past it
 */
public record StepItem(StepView view, String state) {

    boolean isUnderWay() {
        return state.equals("now") || state.equals("late");
    }

    /** Whether its day can still be moved. */
    public boolean isMovable() {
        return !isBehind() && view.outline().dueAfterDays().isPresent();
    }

    boolean isBehind() {
        return state.equals("done") || state.equals("skipped");
    }
}
