package platssamverkan.process.collaboration;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.CoachingService;
import platssamverkan.collaboration.RecordCoaching;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class CoachingResult implements StepResult {

    private static final String KEY = "result.holdCoachingSession.";

    private final CoachingService coaching;
    private final Texts texts;

    CoachingResult(CoachingService coaching, Texts texts) {
        this.coaching = coaching;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "holdCoachingSession";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        var sessions = coaching.sessions(projectId);
        return sessions.isEmpty()
            ? Optional.empty()
            : Optional.of(ResultView.of(texts.text(KEY + "count", sessions.size())).with(table(sessions)));
    }

    private TableView table(List<RecordCoaching> sessions) {
        var columns = List.of("heldOn", "topic", "departments", "propertyOwners", "businesses", "nextSteps").stream()
            .map(column -> texts.text(KEY + column))
            .toList();
        return new TableView(texts.text(KEY + "sessions"), columns, sessions.stream().map(this::row).toList());
    }

    private List<String> row(RecordCoaching session) {
        return List.of(
            texts.date(session.heldOn()), session.topic(), texts.integer(session.departments()),
            texts.integer(session.propertyOwners()), texts.integer(session.businesses()), session.nextSteps());
    }
}
