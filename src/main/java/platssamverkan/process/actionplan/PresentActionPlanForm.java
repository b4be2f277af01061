package platssamverkan.process.actionplan;

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
class PresentActionPlanForm implements TaskForm<WorkshopForm> {

    private final Attendees attendees;
    private final PeopleChoices people;
    private final Choices choices;
    private final DecisionTexts plans;

    PresentActionPlanForm(Attendees attendees, PeopleChoices people, Choices choices, DecisionTexts plans) {
        this.attendees = attendees;
        this.people = people;
        this.choices = choices;
        this.plans = plans;
    }

    @Override
    public String id() {
        return "present-action-plan";
    }

    @Override
    public String valueName() {
        return "planPresentation";
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
            "planText", plans.planToDecide(scope.projectId()),
            "agendaPoints", choices.of(AgendaPoint.OF_PLAN_PRESENTATION),
            "actorChoices", people.actors(scope.projectId()));
    }
}
