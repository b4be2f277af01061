package platssamverkan.process.introduction;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.Sector;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.engine.Choice;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;

@Component
class MapActorsForm implements TaskForm<ActorMappingForm> {

    private final ActorService actors;
    private final ProjectService projects;
    private final Choices choices;

    MapActorsForm(ActorService actors, ProjectService projects, Choices choices) {
        this.actors = actors;
        this.projects = projects;
        this.choices = choices;
    }

    @Override
    public String id() {
        return "map-actors";
    }

    @Override
    public String valueName() {
        return "actorMapping";
    }

    @Override
    public Class<ActorMappingForm> valueType() {
        return ActorMappingForm.class;
    }

    @Override
    public ActorMappingForm prefill(TaskScope scope) {
        return ActorMappingForm.of(actors.actors(scope.projectId()));
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "actorKinds", choices.of(ActorKind.values()),
            "sectors", choices.of(Sector.values()),
            "projectAccounts", accounts(scope.projectId()));
    }

    private List<Choice> accounts(ProjectId projectId) {
        return projects.members(projectId).stream()
            .map(member -> new Choice(member.accountId().toString(), member.name() + ", " + member.organisation()))
            .distinct()
            .toList();
    }
}
