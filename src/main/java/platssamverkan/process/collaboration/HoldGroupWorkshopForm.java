package platssamverkan.process.collaboration;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.meeting.AgendaPoint;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.PeopleChoices;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.process.meeting.Attendees;

@Component
class HoldGroupWorkshopForm implements TaskForm<GroupWorkshopForm> {

    private final Attendees attendees;
    private final PeopleChoices people;
    private final Choices choices;

    HoldGroupWorkshopForm(Attendees attendees, PeopleChoices people, Choices choices) {
        this.attendees = attendees;
        this.people = people;
        this.choices = choices;
    }

    @Override
    public String id() {
        return "hold-group-workshop";
    }

    @Override
    public String valueName() {
        return "groupWorkshop";
    }

    @Override
    public Class<GroupWorkshopForm> valueType() {
        return GroupWorkshopForm.class;
    }

    @Override
    public GroupWorkshopForm prefill(TaskScope scope) {
        return GroupWorkshopForm.of(attendees.rows(scope.projectId()));
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "agendaPoints", choices.of(AgendaPoint.OF_GROUP_WORKSHOP),
            "actorChoices", people.actors(scope.projectId()));
    }
}
