package platssamverkan.notice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person has been told about a task.
 *
 * @param soonFor the day of which the person knows that it is near; null for none
 * @param lateFor the day of which the person knows that it has passed; null for none
 */
record ToldTask(String taskId, LocalDate soonFor, LocalDate lateFor) {

    static ToldTask after(TaskFact task, Optional<ToldTask> before, LocalDate today) {
        return new ToldTask(
            task.taskId(),
            TaskNews.isSoon(task, today) ? task.dueOn().get() : before.map(ToldTask::soonFor).orElse(null),
            TaskNews.isLate(task, today) ? task.dueOn().get() : before.map(ToldTask::lateFor).orElse(null));
    }
}
