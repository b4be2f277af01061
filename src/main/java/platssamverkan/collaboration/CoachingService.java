package platssamverkan.collaboration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectModels;
import platssamverkan.shared.Outcome;

/** Keeps the coaching sessions of a project (TP-047, TP-086). */
@Service
@Transactional
public class CoachingService {

    private final CoachingSessions sessions;
    private final ProjectModels models;
    private final Clock clock;

    CoachingService(CoachingSessions sessions, ProjectModels models, Clock clock) {
        this.sessions = sessions;
        this.models = models;
        this.clock = clock;
    }

    /** @param step the step that the session was held for; coaching goes on through two modules of the full model */
    public Outcome<RecordCoaching> record(
        ProjectId project, String step, RecordCoaching session, AccountId by, Instant at
    ) {
        var refusals = CoachingRules.check(session, isForOneGroup(project), LocalDate.ofInstant(at, clock.getZone()));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return Outcome.accepted(sessions.saveAndFlush(new CoachingSession(project, step, session, by, at)).content());
    }

    /** Whether each session of the project is for one of the three groups; else it is for all of them. */
    @Transactional(readOnly = true)
    public boolean isForOneGroup(ProjectId project) {
        return models.followsTheFullModel(project);
    }

    /** The sessions, earliest first. */
    @Transactional(readOnly = true)
    public List<RecordCoaching> sessions(ProjectId project) {
        return sessions(project, session -> true);
    }

    /** The sessions held for one step, earliest first. */
    @Transactional(readOnly = true)
    public List<RecordCoaching> sessions(ProjectId project, String step) {
        return sessions(project, session -> session.step().equals(step));
    }

    @Transactional(readOnly = true)
    public CoachingTurns turns(ProjectId project) {
        return CoachingTurns.of(sessions(project));
    }

    private List<RecordCoaching> sessions(ProjectId project, Predicate<CoachingSession> wanted) {
        return sessions.findByProjectIdOrderByHeldOnAscRecordedAtAsc(project.value()).stream()
            .filter(wanted)
            .map(CoachingSession::content)
            .toList();
    }
}
