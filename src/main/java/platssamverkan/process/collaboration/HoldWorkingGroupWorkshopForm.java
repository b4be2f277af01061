package platssamverkan.process.collaboration;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.WorkingGroupService;
import platssamverkan.meeting.AgendaPoint;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.PeopleChoices;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.process.meeting.Attendees;
import platssamverkan.process.meeting.WorkshopForm;
import platssamverkan.project.ProjectId;

@Component
class HoldWorkingGroupWorkshopForm implements TaskForm<WorkshopForm> {

    private final Attendees attendees;
    private final WorkingGroupService groups;
    private final PeopleChoices people;
    private final Choices choices;
    private final Texts texts;

    HoldWorkingGroupWorkshopForm(
        Attendees attendees, WorkingGroupService groups, PeopleChoices people, Choices choices, Texts texts
    ) {
        this.attendees = attendees;
        this.groups = groups;
        this.people = people;
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "hold-working-group-workshop";
    }

    @Override
    public String valueName() {
        return "workingGroupWorkshop";
    }

    @Override
    public Class<WorkshopForm> valueType() {
        return WorkshopForm.class;
    }

    @Override
    public WorkshopForm prefill(TaskScope scope) {
        return WorkshopForm.of(attendees.rows(scope.projectId()));
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "workingGroupsText", invited(scope.projectId()),
            "agendaPoints", choices.of(AgendaPoint.OF_WORKING_GROUP_WORKSHOP),
            "actorChoices", people.actors(scope.projectId()));
    }

    private String invited(ProjectId project) {
        return groups.groups(project).stream()
            .map(group -> texts.text(
                "workingGroup.invited", Markdown.literal(group.content().name()),
                Markdown.literal(group.lead().name()), group.content().members().size()))
            .collect(Collectors.joining("\n"));
    }
}
