package platssamverkan.process.collaboration;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.collaboration.WorkingGroupService;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.PeopleChoices;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class FormWorkingGroupForm implements TaskForm<WorkingGroupForm> {

    private final WorkingGroupService groups;
    private final AreaService areas;
    private final GroupsAbove above;
    private final PeopleChoices people;
    private final Texts texts;

    FormWorkingGroupForm(
        WorkingGroupService groups, AreaService areas, GroupsAbove above, PeopleChoices people, Texts texts
    ) {
        this.groups = groups;
        this.areas = areas;
        this.above = above;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "form-working-group";
    }

    @Override
    public String valueName() {
        return "workingGroup";
    }

    @Override
    public Class<WorkingGroupForm> valueType() {
        return WorkingGroupForm.class;
    }

    @Override
    public WorkingGroupForm prefill(TaskScope scope) {
        var place = place(scope);
        return groups.groupOf(scope.projectId(), place.id())
            .map(group -> WorkingGroupForm.of(group.content()))
            .orElseGet(() -> WorkingGroupForm.named(texts.text("workingGroup.named", place.name())));
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        var place = place(scope);
        return Map.of(
            "placeText", texts.text(
                "workingGroup.place", Markdown.literal(place.name()), Markdown.literal(place.description())),
            "groupsAbove", above.of(scope.projectId()),
            "actorChoices", people.actors(scope.projectId()),
            "accountChoices", people.accounts(scope.projectId()));
    }

    private PlaceView place(TaskScope scope) {
        var id = PlaceId.of(scope.id("placeId").orElseThrow());
        return areas.places(scope.projectId()).stream().filter(place -> place.id().equals(id)).findFirst().orElseThrow();
    }
}
