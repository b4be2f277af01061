package platssamverkan.process.actionplan;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.Attendance;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class RecordAdoptionForm implements TaskForm<PlanAdoptionForm> {

    private final MeetingSeats seats;
    private final DecisionTexts decisions;
    private final BallotWords ballots;
    private final Choices choices;

    RecordAdoptionForm(MeetingSeats seats, DecisionTexts decisions, BallotWords ballots, Choices choices) {
        this.seats = seats;
        this.decisions = decisions;
        this.ballots = ballots;
        this.choices = choices;
    }

    @Override
    public String id() {
        return "record-adoption";
    }

    @Override
    public String valueName() {
        return "planAdoption";
    }

    @Override
    public Class<PlanAdoptionForm> valueType() {
        return PlanAdoptionForm.class;
    }

    @Override
    public PlanAdoptionForm prefill(TaskScope scope) {
        return PlanAdoptionForm.of(seats.rows(scope.projectId()));
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "planText", decisions.planToDecide(scope.projectId()),
            "electorateText", ballots.rule(scope.projectId()),
            "groupSeats", seats.choices(scope.projectId()),
            "groupDeputies", seats.deputies(scope.projectId()),
            "attendances", choices.of(Attendance.values()),
            "meetingVotes", ballots.votes(scope.projectId()),
            "conditionRoles", ballots.fulfillers(scope.projectId()),
            "planDecisions", decisions.outcomes(scope.projectId(), "group"));
    }
}
