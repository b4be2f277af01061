package platssamverkan.process.model;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.core.ResolvableType;
import platssamverkan.process.engine.RecordDelegate;

/** A step is a form and, directly behind it, the task that records its value. */
final class Steps {

    private Steps() {}

    static Stream<String> recordTask(Diagram diagram) {
        return diagram.each(UserTask.class).filter(task -> recorder(task) == null)
                .map(task -> task.getId() + " is not followed directly by one record task");
    }

    /** The task that records what the form says; null where there is none. */
    static ServiceTask recorder(UserTask task) {
        var behind = task.getSucceedingNodes().list();
        boolean one = task.getOutgoing().size() == 1 && behind.get(0) instanceof ServiceTask service
                && service.getIncoming().size() == 1 && service.getId().startsWith("ServiceTask_record");
        return one ? (ServiceTask) behind.get(0) : null;
    }

    static Stream<String> sameValue(Diagram diagram) {
        return diagram.each(UserTask.class).filter(task -> recorder(task) != null).flatMap(Steps::sameValue);
    }

    private static Stream<String> sameValue(UserTask task) {
        var asked = FormContract.of(task.getCamundaFormRef());
        var bean = Beans.named(Naming.stem(recorder(task).getId()) + "Delegate");
        if (asked == null || bean == null) {
            return Stream.of(task.getId() + " has no class for its form or for its record task");
        }
        var taken = ResolvableType.forClass(bean).as(RecordDelegate.class).getGeneric().resolve();
        return asked.type() == taken ? Stream.empty() : Stream.of(task.getId() + " asks for a "
                + asked.type().getSimpleName() + ", but " + bean.getSimpleName() + " records another value");
    }

    static Stream<String> noAsync(Diagram diagram) {
        return diagram.each(UserTask.class).filter(task -> recorder(task) != null)
                .flatMap(task -> Stream.of(task, recorder(task)))
                .filter(node -> node.isCamundaAsyncAfter() || node.isCamundaAsyncBefore())
                .map(node -> node.getId() + " is asynchronous");
    }

    static Stream<String> noRepeatedForm(Diagram diagram) {
        return diagram.each(UserTask.class)
                .filter(task -> task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics)
                .map(task -> task.getId() + " repeats a form: repeat a sub-process around it instead");
    }

    static Stream<String> dates(Diagram diagram) {
        return diagram.each(UserTask.class).flatMap(task -> Stream.of(
                        whole(task, "hours") ? null : task.getId() + " does not say its hours",
                        whole(task, "dueAfterDays") == whole(task, "dueWithinDays")
                                ? task.getId() + " should have one of dueAfterDays and dueWithinDays" : null)
                .filter(finding -> finding != null));
    }

    private static boolean whole(FlowNode node, String property) {
        return Said.property(node, property).matches("[1-9]\\d*");
    }
}
