package platssamverkan.process.desk;

import java.util.List;

/** One module of a project with its steps. */
public record ModuleView(ModuleOutline outline, List<StepView> steps) {

    public long done() {
        return steps.stream()
            .filter(step -> step.state() == StepState.DONE || step.state() == StepState.SKIPPED).count();
    }

    public boolean isCurrent() {
        return steps.stream().anyMatch(step -> step.state() == StepState.OPEN);
    }
}
