package platssamverkan.process.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** TP-095: there are three forms of meeting, and a module states those that its meetings have. */
final class Meetings {

    private static final Set<String> FORMS = Set.of("digital", "workshop", "siteWalk");

    private Meetings() {}

    static Stream<String> check(Diagram diagram) {
        var modules = diagram.each(SubProcess.class)
                .filter(sub -> sub.getParentElement() instanceof Process).flatMap(Meetings::compare);
        var unknown = diagram.each(UserTask.class).map(task -> Said.property(task, "meetingForm"))
                .filter(form -> !form.isEmpty() && !FORMS.contains(form))
                .map(form -> form + " is no form of meeting");
        return Stream.concat(unknown, modules);
    }

    private static Stream<String> compare(SubProcess module) {
        var stated = words(Said.property(module, "meetingForms"));
        var held = held(module);
        return stated.equals(held) ? Stream.empty()
                : Stream.of(module.getId() + " states " + stated + ", but its meetings are " + held);
    }

    private static Collection<String> held(SubProcess module) {
        return tasks(module)
                .map(task -> Said.property(task, "meetingForm"))
                .filter(form -> !form.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<UserTask> tasks(SubProcess part) {
        return part.getFlowElements().stream().flatMap(element -> element instanceof SubProcess inner ? tasks(inner)
                : Stream.of(element).filter(UserTask.class::isInstance).map(UserTask.class::cast));
    }

    private static Collection<String> words(String list) {
        return Arrays.stream(list.split(",")).filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
