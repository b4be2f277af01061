package platssamverkan.web.project;

import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.ModuleView;
import platssamverkan.process.desk.StepState;
import platssamverkan.process.desk.StepView;
import platssamverkan.web.frame.Days;

/** Reads a project's steps as a person does: behind, here, late, ahead, or not on this project's way. */
@Component
class Journeys {

    private final Days days;

    Journeys(Days days) {
        this.days = days;
    }

    List<ModuleItem> of(List<ModuleView> modules) {
        var steps = modules.stream().flatMap(module -> module.steps().stream()).toList();
        var furthest = furthest(steps);
        return modules.stream()
            .map(module -> module(module, steps, furthest))
            .toList();
    }

    private ModuleItem module(ModuleView module, List<StepView> steps, int furthest) {
        var left = module.steps().stream().allMatch(step -> steps.indexOf(step) < furthest);
        return new ModuleItem(module.outline(), module.steps().stream()
            .map(step -> new StepItem(step, state(step, isPlanned(step) ? steps.indexOf(step) < furthest : left)))
            .toList());
    }

    private String state(StepView step, boolean behind) {
        return switch (step.state()) {
            case DONE -> "done";
            case SKIPPED -> "skipped";
            case OPEN -> step.dueOn().filter(days::isLate).isPresent() ? "late" : "now";
            case COMING -> behind ? "passed" : isPlanned(step) ? "coming" : "asNeeded";
        };
    }

    /** The place in the list of the last planned step that has begun. */
    private static int furthest(List<StepView> steps) {
        for (var i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).state() != StepState.COMING && isPlanned(steps.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Steps without a day of their own happen only where they are called for. */
    private static boolean isPlanned(StepView step) {
        return step.outline().dueAfterDays().isPresent();
    }
}
