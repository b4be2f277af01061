package platssamverkan.process.collaboration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.CoachingService;
import platssamverkan.collaboration.CoachingTurns;
import platssamverkan.collaboration.RecordCoaching;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/** Tells which coaching sessions were held and whom they have reached. */
@Component
class CoachingTelling {

    private static final String KEY = "result.holdCoachingSession.";

    private final CoachingService coaching;
    private final Texts texts;

    CoachingTelling(CoachingService coaching, Texts texts) {
        this.coaching = coaching;
        this.texts = texts;
    }

    /** Empty where no session has been held for the step. */
    Optional<ResultView> of(ProjectId projectId, String step) {
        var sessions = coaching.sessions(projectId, step);
        if (sessions.isEmpty()) {
            return Optional.empty();
        }
        var forOneGroup = coaching.isForOneGroup(projectId);
        var told = new ResultView(
            Stream.concat(
                Stream.of(texts.text(KEY + "count", sessions.size())),
                forOneGroup ? turns(coaching.turns(projectId)) : Stream.<String>empty()).toList(), List.of());
        return Optional.of(told.with(forOneGroup ? targeted(sessions) : table(sessions)));
    }

    /** How often each group has been reached, over the whole project. */
    private Stream<String> turns(CoachingTurns turns) {
        var reached = turns.turns().stream().filter(turn -> turn.sessions() > 0)
            .map(turn -> texts.text(
                KEY + "turn", texts.of(turn.target()), turn.sessions(), texts.date(turn.last().orElseThrow())));
        var without = turns.without().stream().map(target -> texts.text(KEY + "without", texts.of(target)));
        return Stream.concat(reached, without);
    }

    private TableView targeted(List<RecordCoaching> sessions) {
        var columns = Stream.of("heldOn", "target", "topic", "organisations", "participants", "nextSteps")
            .map(column -> texts.text(KEY + column))
            .toList();
        return new TableView(texts.text(KEY + "sessions"), columns, sessions.stream().map(this::targeted).toList());
    }

    private List<String> targeted(RecordCoaching session) {
        return List.of(
            texts.date(session.heldOn()), texts.of(session.target()), session.topic(), session.organisations(),
            texts.integer(session.participants()), session.nextSteps());
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
