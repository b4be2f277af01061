package platssamverkan.process.actionplan;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.PlanDiscussionService;
import platssamverkan.actor.ActorService;
import platssamverkan.meeting.SharedPart;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.PeopleChoices;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

/** Begins with a row for every actor and, when the plan comes back, with the pictures as they stood. */
@Component
class DiscussActionPlanForm implements TaskForm<PlanDiscussionForm> {

    private final PlanDiscussionService discussions;
    private final ActorService actors;
    private final PeopleChoices people;
    private final Choices choices;
    private final DecisionTexts plans;

    DiscussActionPlanForm(PlanDiscussionService discussions, ActorService actors, PeopleChoices people, Choices choices, DecisionTexts plans) {
        this.discussions = discussions;
        this.actors = actors;
        this.people = people;
        this.choices = choices;
        this.plans = plans;
    }

    @Override
    public String id() {
        return "discuss-action-plan";
    }

    @Override
    public String valueName() {
        return "planDiscussion";
    }

    @Override
    public Class<PlanDiscussionForm> valueType() {
        return PlanDiscussionForm.class;
    }

    @Override
    public PlanDiscussionForm prefill(TaskScope scope) {
        return PlanDiscussionForm.begin(actors.actors(scope.projectId()), discussions.discussions(scope.projectId()));
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "planText", plans.planToDecide(scope.projectId()),
            "sharedParts", choices.of(SharedPart.values()),
            "actorChoices", people.actors(scope.projectId()));
    }
}
