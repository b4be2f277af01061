package platssamverkan.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** When each step of a project is due. A day that passes stops nothing. */
@Service
@Transactional
public class CalendarService {

    private static final int LAST_YEAR = 2110;

    private final Projects projects;
    private final CalendarEntries entries;
    private final CalendarMoves moves;
    private final JournalService journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarService(
        Projects projects, CalendarEntries entries, CalendarMoves moves, JournalService journal,
        ApplicationEventPublisher events, Clock clock
    ) {
        this.projects = projects;
        this.entries = entries;
        this.moves = moves;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    void plan(ProjectId project, Map<String, LocalDate> dueDates) {
        dueDates.forEach((step, dueOn) -> entries.save(new CalendarEntry(project, step, dueOn)));
        entries.flush();
    }

    /** The days by step, earliest first. */
    @Transactional(readOnly = true)
    public Map<String, LocalDate> dueDates(ProjectId project) {
        var dates = new LinkedHashMap<String, LocalDate>();
        entries.findByProjectIdOrderByDueOn(project.value()).forEach(entry -> dates.put(entry.step(), entry.dueOn()));
        return dates;
    }

    @Transactional(readOnly = true)
    public Optional<LocalDate> dueOn(ProjectId project, String step) {
        return entries.findByProjectIdAndStep(project.value(), step).map(CalendarEntry::dueOn);
    }

    /** Moves one step's day; the reason is kept. */
    public Outcome<LocalDate> move(ProjectId project, String step, LocalDate to, String reason, AccountId by) {
        var entry = entries.findByProjectIdAndStep(project.value(), step);
        if (entry.isEmpty()) {
            return Outcome.refused(Refusal.at("step", "stepHasNoDate"));
        }
        if (to == null) {
            return Outcome.refused(Refusal.at("dueOn", "required"));
        }
        var start = projects.getReferenceById(project.value()).startsOn();
        if (to.isBefore(start) || to.getYear() > LAST_YEAR) {
            return Outcome.refused(Refusal.at("dueOn", "dueOutOfRange", start, LAST_YEAR));
        }
        var fault = ReasonRule.fault(reason);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        moves.save(new CalendarMove(project, entry.get(), to, reason.strip(), by, clock.instant()));
        journal.write(project, by, JournalKind.DATE_MOVED, step, reason.strip());
        moveTo(project, entry.get(), to);
        return Outcome.accepted(to);
    }

    /** Moves the days of what is left to do by as many days as the project has rested. */
    void shift(ProjectId project, long days, Set<String> finished) {
        entries.findByProjectIdOrderByDueOn(project.value()).stream()
            .filter(entry -> !finished.contains(entry.step()))
            .forEach(entry -> entry.moveTo(entry.dueOn().plusDays(days)));
    }

    private void moveTo(ProjectId project, CalendarEntry entry, LocalDate to) {
        entry.moveTo(to);
        events.publishEvent(new DueDateMoved(project, entry.step(), to));
    }
}
