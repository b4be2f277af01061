package platssamverkan.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskFormDesk;
import platssamverkan.process.desk.TaskLine;
import platssamverkan.project.ProjectView;
import platssamverkan.support.FormFiller;
import platssamverkan.support.TasklistPage;

/** The people of the story, each logged in to Camunda Tasklist in a browser of their own. */
final class TasklistStory implements AutoCloseable {

    private final Map<String, TasklistPage> tasklists = new HashMap<>();
    private final String root;
    private final TaskDesk desk;
    private final TaskFormDesk forms;
    private final AccountService accounts;
    private final Placeholders placeholders;

    TasklistStory(
        String root, TaskDesk desk, TaskFormDesk forms, AccountService accounts, Placeholders placeholders
    ) {
        this.root = root;
        this.desk = desk;
        this.forms = forms;
        this.accounts = accounts;
        this.placeholders = placeholders;
    }

    /** Gives the people accounts, unless another story has. */
    void createPeople() {
        if (accounts.findByLogin(ExamplePerson.PROJEKTLEDARE.login()).isEmpty()) {
            var municipality = accounts.createMunicipality("Bläddringe", true).value();
            for (var person : ExamplePerson.values()) {
                accounts.create(person.account(municipality.id())).value();
            }
        }
    }

    /** Fills in the form of the act's task and completes it. */
    void complete(Act act, ProjectView project) {
        fill(act, project).complete();
    }

    /** Fills in the form of the act's task. */
    TasklistPage fill(Act act, ProjectView project) {
        var task = task(act, project);
        var tasklist = of(act.as()).openTask(task).claim();
        new FormFiller(tasklist.page().locator(".task-form"), forms.open(task, id(act.as())).orElseThrow())
            .fill(placeholders.fill(act.value(), project));
        return tasklist;
    }

    /** The id of the task that the act is about. */
    String task(Act act, ProjectView project) {
        return desk.tasks(id(act.as())).stream()
            .filter(line -> line.projectId().equals(project.id()) && line.step().equals(act.step()))
            .filter(line -> act.about() == null || line.subject().filter(title -> title.endsWith(act.about())).isPresent())
            .map(TaskLine::taskId)
            .findFirst().orElseThrow(() -> new IllegalStateException("No task " + act.step() + " for " + act.as()));
    }

    TasklistPage of(String login) {
        return tasklists.computeIfAbsent(login, person ->
            new TasklistPage(root).login(person, ExamplePerson.PASSWORD));
    }

    private AccountId id(String login) {
        return accounts.findByLogin(login).orElseThrow().id();
    }

    @Override
    public void close() {
        assertThat(tasklists.values()).allSatisfy(tasklist -> assertThat(tasklist.faults()).isEmpty());
        tasklists.values().forEach(TasklistPage::close);
    }
}
