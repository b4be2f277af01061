package platssamverkan.process.followup;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.followup.MeasureEffect;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.PeopleChoices;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.process.meeting.Attendees;

@Component
class FollowUpMeasuresForm implements TaskForm<MeasureFollowUpForm> {

    private final MeasureService measures;
    private final MeasureNames names;
    private final Attendees attendees;
    private final Choices choices;
    private final PeopleChoices people;

    FollowUpMeasuresForm(
        MeasureService measures, MeasureNames names, Attendees attendees, Choices choices, PeopleChoices people
    ) {
        this.measures = measures;
        this.names = names;
        this.attendees = attendees;
        this.choices = choices;
        this.people = people;
    }

    @Override
    public String id() {
        return "follow-up-measures";
    }

    @Override
    public String valueName() {
        return "measureFollowUp";
    }

    @Override
    public Class<MeasureFollowUpForm> valueType() {
        return MeasureFollowUpForm.class;
    }

    @Override
    public MeasureFollowUpForm prefill(TaskScope scope) {
        return MeasureFollowUpForm.of(attendees.rows(scope.projectId()), measures.adopted(scope.projectId()));
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "measureChoices", names.choices(scope.projectId()),
            "measureEffects", choices.of(MeasureEffect.values()),
            "actorChoices", people.actors(scope.projectId()));
    }
}
