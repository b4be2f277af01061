package platssamverkan.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Pause, resume and the end of a project. The project's process follows in the same transaction. */
@Service
@Transactional
public class LifecycleService {

    private final Projects projects;
    private final CalendarService calendar;
    private final JournalService journal;
    private final Clock clock;

    LifecycleService(Projects projects, CalendarService calendar, JournalService journal, Clock clock) {
        this.projects = projects;
        this.calendar = calendar;
        this.journal = journal;
        this.clock = clock;
    }

    public Outcome<ProjectStatus> pause(ProjectId id, String reason, AccountId by) {
        var project = projects.findById(id.value()).orElseThrow();
        if (project.status() != ProjectStatus.ACTIVE) {
            return Outcome.refused(Refusal.of("projectNotActive"));
        }
        var fault = ReasonRule.fault(reason);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        project.pause(LocalDate.now(clock));
        journal.write(id, by, JournalKind.PAUSED, null, reason.strip());
        return Outcome.accepted(ProjectStatus.PAUSED);
    }

    /**
     * Goes on, and answers by how many days everything has moved.
     *
     * @param finished the steps whose days stay as they were
     */
    public Outcome<Long> resume(ProjectId id, Set<String> finished, AccountId by) {
        var project = projects.findById(id.value()).orElseThrow();
        if (project.status() != ProjectStatus.PAUSED) {
            return Outcome.refused(Refusal.of("projectNotPaused"));
        }
        var days = project.resume(LocalDate.now(clock));
        calendar.shift(id, days, finished);
        journal.write(id, by, JournalKind.RESUMED, null, null);
        return Outcome.accepted(days);
    }

    /** How many days the project has rested; none when it does not rest. */
    @Transactional(readOnly = true)
    public long restedDays(ProjectId id) {
        return projects.findById(id.value()).orElseThrow().restedDays(LocalDate.now(clock));
    }

    public Outcome<ProjectStatus> endEarly(ProjectId id, String reason, AccountId by) {
        var project = projects.findById(id.value()).orElseThrow();
        if (project.status().isOver()) {
            return Outcome.refused(Refusal.of("projectIsOver"));
        }
        var fault = ReasonRule.fault(reason);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        project.close(ProjectStatus.ENDED_EARLY, clock.instant());
        journal.write(id, by, JournalKind.ENDED_EARLY, null, reason.strip());
        return Outcome.accepted(ProjectStatus.ENDED_EARLY);
    }

    /** The final report is adopted and the process has reached its end. */
    public void close(ProjectId id, AccountId by) {
        projects.findById(id.value()).orElseThrow().close(ProjectStatus.CLOSED, clock.instant());
        journal.write(id, by, JournalKind.CLOSED, null, null);
    }
}
