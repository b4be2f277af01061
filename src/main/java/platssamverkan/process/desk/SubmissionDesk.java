package platssamverkan.process.desk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.stereotype.Service;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.process.engine.CleanJson;
import platssamverkan.process.engine.FormReader;
import platssamverkan.process.engine.Skipped;
import platssamverkan.process.engine.TaskForms;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.project.ProjectService;
import platssamverkan.project.Submission;
import platssamverkan.project.SubmissionService;

/** Forms that have been handed in, to be read again as they were. */
@Service
public class SubmissionDesk {

    private static final int MOST = 200;

    private final SubmissionService submissions;
    private final ProjectService projects;
    private final AccountService accounts;
    private final HistoryService history;
    private final DeployedForms schemas;
    private final TaskForms forms;
    private final FormReader reader;

    SubmissionDesk(
        SubmissionService submissions, ProjectService projects, AccountService accounts, HistoryService history,
        DeployedForms schemas, TaskForms forms, FormReader reader
    ) {
        this.submissions = submissions;
        this.projects = projects;
        this.accounts = accounts;
        this.history = history;
        this.schemas = schemas;
        this.forms = forms;
        this.reader = reader;
    }

    /** What the person has handed in, newest first. */
    public List<SubmissionView> of(AccountId person) {
        return submissions.of(person, MOST).stream().map(this::view).toList();
    }

    /** One form, for somebody who may read its project. */
    public Optional<SubmissionView> find(String taskId, AccountId person) {
        return readable(taskId, person).map(this::view);
    }

    /** The form with what was handed in, to be read only. */
    public Optional<FormView> open(String taskId, AccountId person) {
        return readable(taskId, person).filter(submission -> reason(submission).isEmpty()).map(this::form);
    }

    private Optional<Submission> readable(String taskId, AccountId person) {
        return submissions.find(taskId).filter(submission -> projects.isReadableBy(submission.projectId(), person));
    }

    private SubmissionView view(Submission submission) {
        return new SubmissionView(
            submission.taskId(), submission.step(), stepName(submission), projects.get(submission.projectId()),
            accounts.displayName(submission.by()), submission.at(), reason(submission));
    }

    private String stepName(Submission submission) {
        return Optional.ofNullable(
                history.createHistoricTaskInstanceQuery().taskId(submission.taskId()).singleResult())
            .map(task -> task.getName())
            .orElse(submission.step());
    }

    private FormView form(Submission submission) {
        var form = forms.find(submission.formId()).orElseThrow();
        var scope = new TaskScope(submission.taskId(), submission.step(), submission.projectId(), Map.of());
        var data = JsonNodeFactory.instance.objectNode();
        data.set(form.valueName(), CleanJson.parse(submission.content()));
        form.choices(scope).forEach((name, choice) -> data.set(name, reader.write(choice)));
        return new FormView(
            submission.projectId(), stepName(submission), schemas.schema(submission.deploymentId(), submission.formId()), data,
            form.valueName(), FormDrafts.none(), 0, false);
    }

    private static Optional<String> reason(Submission submission) {
        return Skipped.reason(CleanJson.parse(submission.content()));
    }
}
