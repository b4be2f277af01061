package platssamverkan.notice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import platssamverkan.account.AccountId;

/** What people have been told about their tasks, and when they were last gone through. */
@Repository
class ToldTasks {

    private final JdbcClient jdbc;

    ToldTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the day for this transaction; answers false where somebody has had it, or waits for who has it now. */
    boolean begin(AccountId reader, LocalDate day) {
        return jdbc.sql("""
                insert into notice_round (account_id, day) values (:reader, :day)
                on conflict (account_id) do update set day = excluded.day where notice_round.day < excluded.day""")
            .param("reader", reader.value()).param("day", day)
            .update() == 1;
    }

    Set<AccountId> doneOn(LocalDate day) {
        return jdbc.sql("select account_id from notice_round where day >= :day").param("day", day)
            .query((row, n) -> AccountId.of(row.getString(1))).set();
    }

    Map<String, ToldTask> of(AccountId reader) {
        return jdbc.sql("select task_id, soon_for, late_for from told_task where account_id = :reader")
            .param("reader", reader.value())
            .query((row, n) -> new ToldTask(
                row.getString(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)))
            .list().stream().collect(Collectors.toMap(ToldTask::taskId, Function.identity()));
    }

    void remember(AccountId reader, Collection<ToldTask> told) {
        told.forEach(task -> jdbc.sql("""
                insert into told_task (account_id, task_id, soon_for, late_for) values (:reader, :task, :soon, :late)
                on conflict (account_id, task_id) do update set soon_for = excluded.soon_for, late_for = excluded.late_for""")
            .param("reader", reader.value()).param("task", task.taskId())
            .param("soon", task.soonFor()).param("late", task.lateFor())
            .update());
    }

    /** Forgets tasks that wait for the person no longer: should one come back, it is new again. */
    void forget(AccountId reader, Collection<String> tasks) {
        tasks.forEach(task -> jdbc.sql("delete from told_task where account_id = :reader and task_id = :task")
            .param("reader", reader.value()).param("task", task).update());
    }
}
