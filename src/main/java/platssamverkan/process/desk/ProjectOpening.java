package platssamverkan.process.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Service;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.process.engine.EngineActing;
import platssamverkan.project.OpenProject;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Opens a project and starts its process, both or neither. */
@Service
public class ProjectOpening {

    private final ModelCatalogue models;
    private final ProjectService projects;
    private final AccountService accounts;
    private final RuntimeService runtime;
    private final EngineActing acting;
    private final StartingPoint startingPoint;

    ProjectOpening(
        ModelCatalogue models, ProjectService projects, AccountService accounts, RuntimeService runtime,
        EngineActing acting, StartingPoint startingPoint
    ) {
        this.startingPoint = startingPoint;
        this.models = models;
        this.projects = projects;
        this.accounts = accounts;
        this.runtime = runtime;
        this.acting = acting;
    }

    /** When each step would be due if the project started that day, by the step's stem, earliest first. */
    public Map<String, LocalDate> calendar(ProgramModel model, LocalDate startsOn) {
        var calendar = new LinkedHashMap<String, LocalDate>();
        models.outline(model).forEach(module -> module.steps().forEach(step -> step.dueAfterDays()
            .ifPresent(days -> calendar.put(step.step(), startsOn.plusDays(days)))));
        return calendar;
    }

    public Outcome<ProjectView> open(
        String name, String purpose, ProgramModel model, LocalDate startsOn, AccountId by
    ) {
        var account = accounts.find(by).orElseThrow();
        if (!account.opensProjects()) {
            return Outcome.refused(Refusal.of("mayNotOpenProjects"));
        }
        if (model == null || models.latest(model).isEmpty()) {
            return Outcome.refused(Refusal.at("model", "unknownModel"));
        }
        return acting.as(by, () -> open(account.municipalityId(), name, purpose, model, startsOn, by));
    }

    /**
     * Opens a project that goes on from an earlier one.
     *
     * @param source a project that the person may read
     */
    public Outcome<ProjectView> openFrom(
        ProjectId source, String name, String purpose, ProgramModel model, LocalDate startsOn, AccountId by
    ) {
        if (!projects.isReadableBy(source, by)) {
            return Outcome.refused(Refusal.at("source", "unknownSource"));
        }
        return acting.as(by, () -> {
            var opened = open(name, purpose, model, startsOn, by);
            if (opened.isAccepted()) {
                startingPoint.copy(source, opened.value().id(), by);
            }
            return opened;
        });
    }

    private Outcome<ProjectView> open(
        UUID municipality, String name, String purpose, ProgramModel model, LocalDate startsOn, AccountId by
    ) {
        var dates = startsOn == null ? Map.<String, LocalDate>of() : calendar(model, startsOn);
        var opened = projects.open(new OpenProject(municipality, name, purpose, model, startsOn, dates), by);
        if (opened.isAccepted()) {
            var project = opened.value().id().toString();
            runtime.startProcessInstanceById(
                models.latest(model).orElseThrow().getId(), project, Map.of("projectId", project));
        }
        return opened;
    }
}
