package platssamverkan.collaboration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;

/** Keeps the coaching sessions of a project (TP-086). */
@Service
@Transactional
public class CoachingService {

    private final CoachingSessions sessions;
    private final Clock clock;

    CoachingService(CoachingSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    public Outcome<RecordCoaching> record(ProjectId project, RecordCoaching session, AccountId by, Instant at) {
        var refusals = CoachingRules.check(session, LocalDate.ofInstant(at, clock.getZone()));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return Outcome.accepted(sessions.saveAndFlush(new CoachingSession(project, session, by, at)).content());
    }

    /** The sessions, earliest first. */
    @Transactional(readOnly = true)
    public List<RecordCoaching> sessions(ProjectId project) {
        return sessions.findByProjectIdOrderByHeldOnAscRecordedAtAsc(project.value()).stream()
            .map(CoachingSession::content)
            .toList();
    }
}
