package platssamverkan.process.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Hands the value of a form to its record task and turns every refusal into one that rolls back. */
@Component
public class FormValues {

    private final FormReader reader;
    private final JournalService journal;
    private final Clock clock;

    FormValues(FormReader reader, JournalService journal, Clock clock) {
        this.reader = reader;
        this.journal = journal;
        this.clock = clock;
    }

    <T> void record(
        TaskForm<T> form, DelegateExecution execution, BiFunction<RecordedStep, T, Outcome<?>> recorder,
        Function<RecordedStep, Optional<String>> about
    ) {
        var value = value(form, execution);
        var step = step(form, execution);
        var skipped = Skipped.reason(value);
        if (skipped.isPresent()) {
            journal.write(step.projectId(), step.by(), JournalKind.STEP_SKIPPED, step.step(), skipped.get());
            return;
        }
        T read = accepted(form, reader.read(value, form.valueType()));
        accepted(form, recorder.apply(step, read));
        journal.write(step.projectId(), step.by(), JournalKind.STEP_RECORDED, step.step(), about.apply(step).orElse(null));
    }

    private static JsonNode value(TaskForm<?> form, DelegateExecution execution) {
        var value = execution.getVariable(form.valueName());
        if (value == null) {
            throw new IllegalStateException("No value named " + form.valueName());
        }
        return CleanJson.parse(value.toString());
    }

    private RecordedStep step(TaskForm<?> form, DelegateExecution execution) {
        var by = execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        return new RecordedStep(
            StepName.ofForm(form.id(), execution.getCurrentActivityId()), ProjectId.of((String) execution.getVariable("projectId")),
            AccountId.of(by.getUserId()), clock.instant(), execution);
    }

    private static <R> R accepted(TaskForm<?> form, Outcome<R> outcome) {
        if (outcome.isAccepted()) {
            return outcome.value();
        }
        throw new TaskRefused(inValue(form.valueName(), outcome.refusals()));
    }

    private static List<Refusal> inValue(String valueName, List<Refusal> refusals) {
        return refusals.stream().map(refusal -> new Refusal(
            refusal.code(),
            refusal.path().isEmpty() ? "" : valueName + "." + refusal.path(),
            refusal.arguments())).toList();
    }
}
