package platssamverkan.notice;

import java.time.LocalDate;
import java.util.Optional;

/** Why a task is worth telling of, in the order in which a mail tells. */
enum TaskNews {

    LATE, NEW, SOON;

    private static final int SOON_DAYS = 7;

    /** What there is to tell; each of the three is told once, and again only when the day has been moved. */
    static Optional<TaskNews> of(TaskFact task, Optional<ToldTask> told, LocalDate today) {
        if (task.resting()) {
            return Optional.empty();
        }
        if (isLate(task, today) && !told.map(ToldTask::lateFor).equals(task.dueOn())) {
            return Optional.of(LATE);
        }
        if (told.isEmpty()) {
            return Optional.of(NEW);
        }
        return isSoon(task, today) && !told.map(ToldTask::soonFor).equals(task.dueOn())
            ? Optional.of(SOON) : Optional.empty();
    }

    static boolean isLate(TaskFact task, LocalDate today) {
        return task.dueOn().filter(day -> day.isBefore(today)).isPresent();
    }

    static boolean isSoon(TaskFact task, LocalDate today) {
        return task.dueOn().filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(SOON_DAYS))).isPresent();
    }
}
