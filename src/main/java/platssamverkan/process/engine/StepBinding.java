package platssamverkan.process.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives every user task of a diagram, as it is read, its bound form, its scoped roles, its day and its gate. */
@Component
class StepBinding extends AbstractBpmnParseListener {

    private final TaskForms forms;
    private final FormReader reader;
    private final ObjectProvider<TaskGate> gate;
    private final ObjectProvider<DueDates> dueDates;
    private final ObjectProvider<ProjectEnd> projectEnd;
    private final ObjectProvider<ConditionRoles> conditions;

    StepBinding(
        TaskForms forms, FormReader reader, ObjectProvider<TaskGate> gate, ObjectProvider<DueDates> dueDates,
        ObjectProvider<ProjectEnd> projectEnd, ObjectProvider<ConditionRoles> conditions
    ) {
        this.forms = forms;
        this.reader = reader;
        this.gate = gate;
        this.dueDates = dueDates;
        this.projectEnd = projectEnd;
        this.conditions = conditions;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        if (ProjectEnd.concerns(definition.getKey())) {
            definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, e -> projectEnd.getObject().notify((DelegateExecution) e));
        }
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        var properties = TaskProperties.of(element);
        scopeRoles(task);
        bindForm(element, activity, task, properties);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, t -> gate.getObject().notify(t));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, t -> gate.getObject().notify(t));
        task.addBuiltInTaskListener(
            TaskListener.EVENTNAME_CREATE, t -> dueDates.getObject().set(t, properties.dueWithinDays()));
    }

    private void scopeRoles(TaskDefinition task) {
        Set<Expression> roles = task.getCandidateGroupIdExpressions();
        var named = List.copyOf(roles);
        roles.clear();
        named.forEach(role -> roles.add(new RoleScoping(role.getExpressionText(), conditions::getObject)));
    }

    private void bindForm(Element element, ActivityImpl activity, TaskDefinition task, TaskProperties properties) {
        var formId = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef");
        var form = formId == null ? null : forms.find(formId).orElse(null);
        if (form == null) {
            throw new ProcessEngineException("User task " + activity.getId() + " has no known form: " + formId);
        }
        if (String.valueOf(activity.getFlowScope().getId()).endsWith("#multiInstanceBody")) {
            throw new ProcessEngineException(
                "User task " + activity.getId() + " repeats itself; repeat a sub-process around it, or forms are lost");
        }
        task.setTaskFormHandler(new FormBinding(task.getTaskFormHandler(), form, properties.skippable(), reader));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, new BoundValueOnly(form.valueName()));
    }
}
