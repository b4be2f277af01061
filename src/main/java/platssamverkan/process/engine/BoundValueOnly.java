package platssamverkan.process.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Refuses to complete a bound task in any way but through its form. */
final class BoundValueOnly implements TaskListener {

    private final String valueName;

    BoundValueOnly(String valueName) {
        this.valueName = valueName;
    }

    @Override
    public void notify(DelegateTask task) {
        var value = task.getVariableTyped(valueName);
        if (value == null || !value.isTransient()) {
            throw new BadUserRequestException("The task is completed by its form only");
        }
    }
}
