package platssamverkan.process.walkthrough;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.area.AreaService;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectModels;
import platssamverkan.walkthrough.WalkLight;
import platssamverkan.walkthrough.WalkPurpose;
import platssamverkan.walkthrough.WalkRole;

@Component
class RunWalkthroughForm implements TaskForm<WalkthroughForm> {

    private final Choices choices;
    private final Walks walks;
    private final AreaService areas;
    private final ProjectModels models;
    private final Texts texts;

    RunWalkthroughForm(Choices choices, Walks walks, AreaService areas, ProjectModels models, Texts texts) {
        this.choices = choices;
        this.walks = walks;
        this.areas = areas;
        this.models = models;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "run-walkthrough";
    }

    @Override
    public String valueName() {
        return "walkthrough";
    }

    @Override
    public Class<WalkthroughForm> valueType() {
        return WalkthroughForm.class;
    }

    /** Each walk is a new one; only what it is for is known where a model has several. */
    @Override
    public WalkthroughForm prefill(TaskScope scope) {
        return switch (scope.step()) {
            case Walks.OF_PLACE -> WalkthroughForm.of(WalkPurpose.MIDWAY);
            case Walks.CLOSING -> WalkthroughForm.of(WalkPurpose.CLOSING);
            default -> models.followsTheFullModel(scope.projectId()) ? WalkthroughForm.of(WalkPurpose.START) : null;
        };
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "walkRoute", scope.id(Walks.GROUP).map(id -> route(scope.projectId(), id)).orElse(""),
            "walkPurposes", choices.of(WalkPurpose.values()),
            "walkLights", choices.of(WalkLight.values()),
            "walkRoles", choices.of(WalkRole.values()));
    }

    private String route(ProjectId project, String groupId) {
        var group = walks.group(project, groupId);
        var place = areas.places(project).stream().filter(one -> one.id().equals(group.place())).findFirst().orElseThrow();
        return texts.text(
            "walkthrough.ofPlace", Markdown.literal(group.content().name()), Markdown.literal(place.name()));
    }
}
