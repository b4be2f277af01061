package platssamverkan.process.followup;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.followup.ClosingQuestion;
import platssamverkan.meeting.AgendaPoint;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.PeopleChoices;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.process.meeting.Attendees;

@Component
class HoldClosingWorkshopForm implements TaskForm<ClosingWorkshopForm> {

    private final Attendees attendees;
    private final PeopleChoices people;
    private final Choices choices;

    HoldClosingWorkshopForm(Attendees attendees, PeopleChoices people, Choices choices) {
        this.attendees = attendees;
        this.people = people;
        this.choices = choices;
    }

    @Override
    public String id() {
        return "hold-closing-workshop";
    }

    @Override
    public String valueName() {
        return "closingWorkshop";
    }

    @Override
    public Class<ClosingWorkshopForm> valueType() {
        return ClosingWorkshopForm.class;
    }

    @Override
    public ClosingWorkshopForm prefill(TaskScope scope) {
        return ClosingWorkshopForm.of(attendees.rows(scope.projectId()));
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "agendaPoints", choices.of(AgendaPoint.OF_CLOSING_WORKSHOP),
            "closingQuestions", choices.of(ClosingQuestion.values()),
            "actorChoices", people.actors(scope.projectId()));
    }
}
