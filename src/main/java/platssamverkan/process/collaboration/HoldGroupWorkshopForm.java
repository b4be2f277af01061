package platssamverkan.process.collaboration;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.meeting.AgendaPoint;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.PeopleChoices;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.process.meeting.Attendees;
import platssamverkan.process.meeting.WorkshopForm;

@Component
class HoldGroupWorkshopForm implements TaskForm<WorkshopForm> {

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
            "agendaPoints", choices.of(AgendaPoint.OF_GROUP_WORKSHOP),
            "actorChoices", people.actors(scope.projectId()));
    }
}
