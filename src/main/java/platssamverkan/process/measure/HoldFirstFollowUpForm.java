package platssamverkan.process.measure;

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
class HoldFirstFollowUpForm implements TaskForm<WorkshopForm> {

    private final Attendees attendees;
    private final PeopleChoices people;
    private final Choices choices;
    private final MeasureStanding standing;

    HoldFirstFollowUpForm(Attendees attendees, PeopleChoices people, Choices choices, MeasureStanding standing) {
        this.attendees = attendees;
        this.people = people;
        this.choices = choices;
        this.standing = standing;
    }

    @Override
    public String id() {
        return "hold-first-follow-up";
    }

    @Override
    public String valueName() {
        return "firstFollowUp";
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
            "begunText", standing.begun(scope.projectId()),
            "agendaPoints", choices.of(AgendaPoint.OF_FIRST_FOLLOW_UP),
            "actorChoices", people.actors(scope.projectId()));
    }
}
