package platssamverkan.web.plan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountView;
import platssamverkan.actionplan.OpenChange;
import platssamverkan.actionplan.PlanChangeService;
import platssamverkan.project.ProjectView;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.project.ProjectDoor;

/** Who may withdraw a change of the plan: the one who asked for it, and those who lead the project. */
@Component
class OpenChanges {

    private final ProjectDoor door;
    private final PlanChangeService changes;

    OpenChanges(ProjectDoor door, PlanChangeService changes) {
        this.door = door;
        this.changes = changes;
    }

    Optional<OpenChange> of(ProjectView project) {
        return changes.open(project.id());
    }

    boolean mayWithdraw(ProjectView project, AccountView person) {
        return !project.status().isOver() && of(project)
            .filter(change -> door.isLedBy(project, person) || change.by().equals(person.id()))
            .isPresent();
    }

    ProjectView withdrawable(String id, AccountView person) {
        var project = door.read(id, person);
        if (!mayWithdraw(project, person)) {
            throw new NotFound();
        }
        return project;
    }
}
