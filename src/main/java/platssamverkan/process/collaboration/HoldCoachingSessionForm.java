package platssamverkan.process.collaboration;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.CoachingService;
import platssamverkan.collaboration.CoachingTarget;
import platssamverkan.collaboration.RecordCoaching;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class HoldCoachingSessionForm implements TaskForm<CoachingSessionForm> {

    private final CoachingService coaching;
    private final Choices choices;
    private final Texts texts;

    HoldCoachingSessionForm(CoachingService coaching, Choices choices, Texts texts) {
        this.coaching = coaching;
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "hold-coaching-session";
    }

    @Override
    public String valueName() {
        return "coachingSession";
    }

    @Override
    public Class<CoachingSessionForm> valueType() {
        return CoachingSessionForm.class;
    }

    /** Each session is a new one; proposed is the group whose turn it is. */
    @Override
    public CoachingSessionForm prefill(TaskScope scope) {
        return coaching.isForOneGroup(scope.projectId())
            ? CoachingSessionForm.of(coaching.turns(scope.projectId()).next())
            : null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "previousCoaching", previous(coaching.sessions(scope.projectId())),
            "forOneGroup", coaching.isForOneGroup(scope.projectId()),
            "coachingTargets", choices.of(CoachingTarget.values()));
    }

    private String previous(List<RecordCoaching> sessions) {
        if (sessions.isEmpty()) {
            return "";
        }
        var last = sessions.get(sessions.size() - 1);
        return texts.text("coachingSession.previous", texts.date(last.heldOn()), Markdown.literal(last.nextSteps()));
    }
}
