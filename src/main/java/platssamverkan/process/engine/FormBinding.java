package platssamverkan.process.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.form.type.StringFormType;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;

/** Binds a task's form to one value: prefilled when opened, passed on transiently when submitted, all else dropped. */
final class FormBinding implements TaskFormHandler {

    private final TaskFormHandler inner;
    private final TaskForm<?> form;
    private final boolean skippable;
    private final FormReader reader;

    FormBinding(TaskFormHandler inner, TaskForm<?> form, boolean skippable, FormReader reader) {
        this.inner = inner;
        this.form = form;
        this.skippable = skippable;
        this.reader = reader;
    }

    TaskForm<?> form() {
        return form;
    }

    boolean skippable() {
        return skippable;
    }

    @Override
    public void parseConfiguration(
        Element activity, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse
    ) {
        inner.parseConfiguration(activity, deployment, definition, parse);
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        var data = inner.createTaskForm(task);
        var prefill = form.prefill(TaskScopes.of(task));
        if (prefill != null) {
            data.getFormFields().add(field(reader.write(prefill)));
        }
        return data;
    }

    private FormFieldImpl field(JsonNode value) {
        var field = new FormFieldImpl();
        field.setId(form.valueName());
        field.setType(new StringFormType());
        field.setValue(SpinValues.jsonValue(value.toString()).create());
        return field;
    }

    @Override
    public void submitFormVariables(VariableMap properties, VariableScope scope) {
        var value = properties.get(form.valueName());
        if (value == null) {
            throw new BadUserRequestException("The form's value is missing");
        }
        var clean = CleanJson.parse(value.toString());
        if (Skipped.isAskedBy(clean) && !skippable) {
            throw new BadUserRequestException("This step cannot be skipped");
        }
        if (Skipped.isAskedBy(clean) && Skipped.reason(clean).isEmpty()) {
            throw new BadUserRequestException("This step is skipped for a reason only");
        }
        var passedOn = SpinValues.jsonValue(clean.toString()).setTransient(true).create();
        inner.submitFormVariables(Variables.fromMap(Map.of(form.valueName(), passedOn)), scope);
    }
}
