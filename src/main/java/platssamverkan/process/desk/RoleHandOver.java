package platssamverkan.process.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureResponsibilities;
import platssamverkan.actionplan.MeasureTitles;
import platssamverkan.document.DocumentService;
import platssamverkan.process.engine.EngineActing;
import platssamverkan.process.engine.OpenTask;
import platssamverkan.process.engine.OpenTasks;
import platssamverkan.process.engine.Pause;
import platssamverkan.process.engine.ScopedGroups;
import platssamverkan.project.DraftService;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Ends a person's role in one step, with everything that the person has in it handed to a successor. */
@Service
@Transactional
public class RoleHandOver {

    private final MembershipService memberships;
    private final MeasureResponsibilities responsibilities;
    private final MeasureTitles titles;
    private final GroupSeats seats;
    private final DraftService drafts;
    private final DocumentService documents;
    private final OpenTasks openTasks;
    private final ScopedGroups groups;
    private final TaskService tasks;
    private final EngineActing acting;
    private final Pause pause;
    private final Texts texts;

    RoleHandOver(
        MembershipService memberships, MeasureResponsibilities responsibilities, MeasureTitles titles, GroupSeats seats,
        DraftService drafts, DocumentService documents, OpenTasks openTasks, ScopedGroups groups, TaskService tasks,
        EngineActing acting, Pause pause, Texts texts
    ) {
        this.memberships = memberships;
        this.responsibilities = responsibilities;
        this.titles = titles;
        this.seats = seats;
        this.drafts = drafts;
        this.documents = documents;
        this.openTasks = openTasks;
        this.groups = groups;
        this.tasks = tasks;
        this.acting = acting;
        this.pause = pause;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public Belongings belongings(ProjectId project, AccountId person, Role role) {
        return new Belongings(
            taken(project, person, role).stream().map(Task::getName).toList(),
            begun(project, person, role).stream().map(subject -> draftName(project, subject)).distinct().toList(),
            measures(project, person, role), seats.lines(project, person, role));
    }

    /** Ends the role; a successor gets the role and what the person had in it, otherwise it comes back to the role. */
    public Outcome<Role> end(
        ProjectId project, AccountId person, Role role, Optional<AccountId> successor, AccountId by
    ) {
        var fault = successor.flatMap(to -> fault(project, person, to));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        var seat = seats.of(project, person, role);
        var left = successor.map(to -> handOver(project, person, role, to, by))
            .orElseGet(() -> giveBack(project, person, role, by));
        var ended = memberships.end(project, person, role, by);
        var refusals = ended.isAccepted()
            ? seat.map(member -> seats.handOver(project, member, successor, by).refusals()).orElse(List.of()) : ended.refusals();
        if (!refusals.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(refusals);
        }
        successor.ifPresent(to -> take(project, left, to));
        return ended;
    }

    private Optional<Refusal> fault(ProjectId project, AccountId person, AccountId successor) {
        return person.equals(successor) ? Optional.of(Refusal.at("successor", "successorIsSame")) : pause.refusal(project);
    }

    /** Hands over everything but the tasks, which are given back, and answers their ids. */
    private List<String> handOver(ProjectId project, AccountId person, Role role, AccountId successor, AccountId by) {
        var taken = taken(project, person, role).stream().map(Task::getId).toList();
        var begun = begun(project, person, role);
        memberships.grant(project, successor, role, by);
        if (hasMeasures(project, person, role)) {
            responsibilities.handOver(project, person, successor, by);
        }
        drafts.handOver(project, Set.copyOf(begun), person, successor);
        documents.handOver(project, person, successor);
        taken.forEach(task -> tasks.setAssignee(task, null));
        return taken;
    }

    /** The tasks come back to the role when it ends. */
    private List<String> giveBack(ProjectId project, AccountId person, Role role, AccountId by) {
        if (hasMeasures(project, person, role)) {
            responsibilities.giveBack(project, person, by);
        }
        return List.of();
    }

    /** Takes those of the tasks that the successor may do; a seat or a group of others keeps its own. */
    private void take(ProjectId project, List<String> left, AccountId successor) {
        var own = groups.groupsIn(project, successor);
        acting.as(successor, () -> {
            left.stream().filter(task -> openTasks.find(task).filter(open -> open.isFor(own)).isPresent())
                .forEach(task -> tasks.claim(task, successor.toString()));
            return successor;
        });
    }

    private List<Task> taken(ProjectId project, AccountId person, Role role) {
        return tasks.createTaskQuery().tenantIdIn(project.toString()).taskAssignee(person.toString()).active()
            .unlimitedList().stream()
            .filter(task -> openTasks.find(task.getId()).filter(open -> isFor(role, open)).isPresent())
            .toList();
    }

    private List<String> begun(ProjectId project, AccountId person, Role role) {
        var last = isLast(project, person);
        return drafts.subjects(project, person).stream()
            .filter(subject -> isRow(project, subject)
                ? last : openTasks.find(subject).filter(open -> isFor(role, open)).isPresent())
            .toList();
    }

    private List<String> measures(ProjectId project, AccountId person, Role role) {
        return hasMeasures(project, person, role)
            ? titles.of(List.copyOf(responsibilities.measuresOf(person, project)))
                .stream().map(measure -> texts.text("plan.measure", measure.number(), measure.title())).sorted().toList()
            : List.of();
    }

    private boolean hasMeasures(ProjectId project, AccountId person, Role role) {
        return role == Role.ATGARDSANSVARIG || isLast(project, person);
    }

    private boolean isLast(ProjectId project, AccountId person) {
        return memberships.rolesOf(person).getOrDefault(project, Set.of()).size() < 2;
    }

    private String draftName(ProjectId project, String subject) {
        return isRow(project, subject)
            ? texts.text("worksheet." + subject.split("/")[1] + ".title")
            : openTasks.find(subject).map(OpenTask::name).orElseThrow();
    }

    private static boolean isRow(ProjectId project, String subject) {
        return subject.startsWith(project + "/");
    }

    private static boolean isFor(Role role, OpenTask task) {
        return task.groups().stream().anyMatch(group -> group.startsWith(role.id() + "@"));
    }
}
