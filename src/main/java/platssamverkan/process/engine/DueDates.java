package platssamverkan.process.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import platssamverkan.project.CalendarService;

/** Gives a new task the day that the project's calendar has for its step. */
@Component
public class DueDates {

    private static final int DAYS_TO_HAND_IN = 14;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final CalendarService calendar;
    private final List<DueBound> bounds;
    private final List<DoneAhead> ahead;
    private final Clock clock;

    DueDates(CalendarService calendar, List<DueBound> bounds, List<DoneAhead> ahead, Clock clock) {
        this.calendar = calendar;
        this.bounds = bounds;
        this.ahead = ahead;
        this.clock = clock;
    }

    void set(DelegateTask task, Optional<Integer> withinDays) {
        var scope = TaskScopes.of(task);
        withinDays.map(days -> LocalDate.now(clock).plusDays(days))
            .map(day -> bounded(day, scope))
            .or(() -> calendar.dueOn(scope.projectId(), scope.step()).map(day -> soon(day, scope)))
            .ifPresent(day -> task.setDueDate(endOf(day)));
    }

    /** What was done before its step came is only to be handed in. */
    private LocalDate soon(LocalDate day, TaskScope scope) {
        var handIn = LocalDate.now(clock).plusDays(DAYS_TO_HAND_IN);
        return day.isBefore(handIn) && ahead.stream().anyMatch(work -> work.isDone(scope)) ? handIn : day;
    }

    private LocalDate bounded(LocalDate day, TaskScope scope) {
        return bounds.stream().flatMap(bound -> bound.latest(scope).stream())
            .map(latest -> latest.isBefore(LocalDate.now(clock)) ? LocalDate.now(clock) : latest)
            .reduce(day, (one, other) -> one.isBefore(other) ? one : other);
    }

    /** The last minute of a day, as the engine keeps it. */
    public Date endOf(LocalDate day) {
        return Date.from(day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant());
    }
}
