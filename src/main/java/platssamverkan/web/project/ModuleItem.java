package platssamverkan.web.project;

import java.util.List;
import java.util.Set;
import platssamverkan.process.desk.ModuleOutline;

/** One module on a project's page. */
public record ModuleItem(ModuleOutline outline, List<StepItem> steps) {

    private static final Set<String> NOT_ON_THE_WAY = Set.of("passed", "asNeeded");

    public boolean isCurrent() {
        return steps.stream().anyMatch(StepItem::isUnderWay);
    }

    public boolean isLate() {
        return steps.stream().anyMatch(step -> step.state().equals("late"));
    }

    /** How many steps are behind, of those that belong to this project's way. */
    public long done() {
        return steps.stream().filter(StepItem::isBehind).count();
    }

    /** Whether a change of the plan belongs to it, and so holds it open until it is decided. */
    public boolean revisesPlan() {
        return steps.stream().anyMatch(step -> step.view().outline().step().equals("reviseActionPlan"));
    }

    boolean hasResults() {
        return steps.stream().anyMatch(step -> step.view().result().isPresent());
    }

    public long total() {
        return steps.stream().filter(step -> !NOT_ON_THE_WAY.contains(step.state())).count();
    }
}
