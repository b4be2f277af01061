package platssamverkan.process.engine;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.project.Role;

import static java.util.Locale.forLanguageTag;

/** The task list's ready-made filters; nobody can make or change one. */
@Component
class TasklistFilters {

    private final FilterService filters;
    private final TaskService tasks;
    private final TasklistGrants grants;
    private final MessageSource messages;

    TasklistFilters(FilterService filters, TaskService tasks, TasklistGrants grants, MessageSource messages) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
        this.messages = messages;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void provide() {
        grants.grantBasics();
        provide("mine", 1, ScopedGroups.PARTICIPANTS, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        provide("roles", 2, ScopedGroups.PARTICIPANTS, tasks.createTaskQuery()
            .taskCandidateGroupInExpression("${currentUserGroups()}"));
        provide("late", 3, ScopedGroups.PARTICIPANTS, tasks.createTaskQuery()
            .taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks()
            .dueBeforeExpression("${now()}"));
        var priority = 10;
        for (var role : Role.values()) {
            provide(key(role), priority++, role.id(), tasks.createTaskQuery()
                .taskCandidateGroupInExpression("${myRoles.groups('" + role.id() + "')}").includeAssignedTasks());
        }
        removeOthers();
    }

    /** A filter that was provided under another name before. */
    private void removeOthers() {
        var names = Stream.concat(Stream.of("mine", "roles", "late"), Stream.of(Role.values()).map(TasklistFilters::key))
            .map(key -> text(key + ".name")).collect(Collectors.toSet());
        filters.createFilterQuery().list().stream().filter(filter -> !names.contains(filter.getName()))
            .forEach(filter -> filters.deleteFilter(filter.getId()));
    }

    private static String key(Role role) {
        return "role." + role.id();
    }

    private void provide(String key, int priority, String group, TaskQuery query) {
        var name = text(key + ".name");
        var existing = filters.createFilterQuery().filterName(name).singleResult();
        var filter = existing != null ? existing : filters.newTaskFilter(name);
        filter.setQuery(query);
        filter.setProperties(Map.of(
            "description", text(key + ".description"), "priority", priority, "refresh", true, "color", "#1f5f5b"));
        grants.grantFilter(group, filters.saveFilter(filter).getId());
    }

    private String text(String key) {
        return messages.getMessage("filter." + key, null, forLanguageTag("sv"));
    }
}
