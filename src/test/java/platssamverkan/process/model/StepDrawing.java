package platssamverkan.process.model;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A step is drawn the same way everywhere: people's work above, what is recorded straight below. */
final class StepDrawing {

    private static final double GAP = 40;

    private StepDrawing() {}

    static Stream<String> alike(Diagram diagram) {
        var drawing = Drawing.of(diagram);
        return diagram.each(UserTask.class).filter(task -> Steps.recorder(task) != null)
                .filter(task -> !below(drawing.shape(task).box(), drawing.shape(Steps.recorder(task)).box()))
                .map(task -> task.getId() + " is not drawn straight above its record task");
    }

    private static boolean below(Box task, Box record) {
        return task.left() == record.left() && task.right() == record.right() && record.top() - task.bottom() == GAP;
    }
}
