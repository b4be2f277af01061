package platssamverkan.process.followup;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.followup.Continuation;
import platssamverkan.followup.MeasureFollowUpService;
import platssamverkan.followup.ProposalKind;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.PeopleChoices;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.process.meeting.Attendees;

@Component
class PlanContinuedWorkForm implements TaskForm<ContinuedWorkForm> {

    private final MeasureFollowUpService followUps;
    private final Attendees attendees;
    private final Choices choices;
    private final PeopleChoices people;
    private final RunningModel models;
    private final HandOverWords handOvers;

    PlanContinuedWorkForm(
        MeasureFollowUpService followUps, Attendees attendees, Choices choices, PeopleChoices people,
        RunningModel models, HandOverWords handOvers
    ) {
        this.models = models;
        this.handOvers = handOvers;
        this.followUps = followUps;
        this.attendees = attendees;
        this.choices = choices;
        this.people = people;
    }

    @Override
    public String id() {
        return "plan-continued-work";
    }

    @Override
    public String valueName() {
        return "continuedWork";
    }

    @Override
    public Class<ContinuedWorkForm> valueType() {
        return ContinuedWorkForm.class;
    }

    @Override
    public ContinuedWorkForm prefill(TaskScope scope) {
        if (models.isFull(scope.projectId())) {
            return ContinuedWorkForm.of(true, List.of());
        }
        var followedUp = followUps.followUp(scope.projectId()).isPresent();
        return ContinuedWorkForm.of(followedUp, attendees.rows(scope.projectId()));
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "handsOver", models.isFull(scope.projectId()),
            "handOver", models.isFull(scope.projectId()) ? handOvers.markdown(scope.projectId()) : "",
            "continuations", choices.of(Continuation.values()),
            "proposalKinds", choices.of(ProposalKind.values()),
            "actorChoices", people.actors(scope.projectId()));
    }
}
