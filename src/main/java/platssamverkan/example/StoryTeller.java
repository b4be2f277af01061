package platssamverkan.example;

import jakarta.persistence.EntityManager;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.process.desk.RowDesk;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.RowSaved;
import platssamverkan.process.desk.Submitted;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskLine;
import platssamverkan.process.desk.TaskSubmission;
import platssamverkan.project.ProjectView;

/** Plays a story: every act goes through the same desks as a person's own work, and a refusal is a fault of the story. */
@Component
@Profile("example")
class StoryTeller {

    private final TaskDesk desk;
    private final TaskSubmission submission;
    private final RowDesk rows;
    private final AccountService accounts;
    private final Placeholders placeholders;
    private final MeasureReports reports;
    private final EntityManager entities;

    StoryTeller(
        TaskDesk desk, TaskSubmission submission, RowDesk rows, AccountService accounts, Placeholders placeholders,
        MeasureReports reports, EntityManager entities
    ) {
        this.desk = desk;
        this.submission = submission;
        this.rows = rows;
        this.accounts = accounts;
        this.placeholders = placeholders;
        this.reports = reports;
        this.entities = entities;
    }

    void tell(Iterable<Act> acts, ProjectView project) {
        acts.forEach(act -> {
            tell(act, project);
            forget();
        });
    }

    /** In one long transaction, everything read so far would be held against the database again at each act. */
    private void forget() {
        if (entities.isJoinedToTransaction()) {
            entities.flush();
            entities.clear();
        }
    }

    private void tell(Act act, ProjectView project) {
        var person = accounts.findByLogin(act.as()).orElseThrow().id();
        if (act.sheet() != null) {
            act.rows().forEach(row -> save(act.sheet(), row, person, project));
        } else if (act.step() == null) {
            reports.tell(act, project, person);
        } else {
            complete(act, person, project);
        }
    }

    private void complete(Act act, AccountId person, ProjectView project) {
        var task = desk.tasks(person).stream()
            .filter(line -> line.projectId().equals(project.id()) && line.step().equals(act.step()))
            .filter(line -> act.about() == null || line.subject().filter(title -> title.endsWith(act.about())).isPresent())
            .map(TaskLine::taskId)
            .findFirst().orElseThrow(() -> new IllegalStateException("No task " + act.step() + " for " + act.as()));
        var submitted = act.skip() != null
            ? submission.skip(task, person, act.skip())
            : submission.submit(task, person, placeholders.fill(act.value(), project));
        if (!(submitted instanceof Submitted.Done)) {
            throw new IllegalStateException(act.step() + ": " + submitted);
        }
    }

    private void save(String sheet, Act.Row row, AccountId person, ProjectView project) {
        var key = row.key() == null ? RowEdit.NEW : placeholders.fill(row.key(), project);
        var version = rows.open(project.id(), sheet, key, person).orElseThrow().version();
        var value = placeholders.fill(row.value(), project);
        var saved = rows.save(project.id(), sheet, key, version, value, person);
        if (!(saved instanceof RowSaved.Done)) {
            throw new IllegalStateException(sheet + " " + row + ": " + saved);
        }
    }
}
