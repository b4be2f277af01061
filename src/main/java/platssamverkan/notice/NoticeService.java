package platssamverkan.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;

/** Tells a person at most once a day which tasks have come, are due within a week or are late. */
@Service
@Transactional
public class NoticeService {

    private final AccountService accounts;
    private final ToldTasks told;
    private final Outbox outbox;
    private final TaskMail mail;
    private final MailSettings settings;
    private final Clock clock;

    NoticeService(
        AccountService accounts, ToldTasks told, Outbox outbox, TaskMail mail, MailSettings settings, Clock clock
    ) {
        this.accounts = accounts;
        this.told = told;
        this.outbox = outbox;
        this.mail = mail;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those whose tasks have not been gone through today; nobody before the day's first hour of mails. */
    @Transactional(readOnly = true)
    public List<AccountId> readers(int most) {
        if (LocalTime.now(clock).isBefore(settings.notBefore())) {
            return List.of();
        }
        var done = told.doneOn(LocalDate.now(clock));
        return accounts.wantTaskMails().keySet().stream().filter(reader -> !done.contains(reader)).limit(most).toList();
    }

    /**
     * Goes through all tasks that wait for the person and writes one mail about what is news; answers whether there was
     * any. The second time in a day does nothing.
     */
    public boolean tell(AccountId reader, List<TaskFact> tasks) {
        var today = LocalDate.now(clock);
        var address = address(reader);
        if (address.isEmpty() || !told.begin(reader, today)) {
            return false;
        }
        var before = told.of(reader);
        var news = news(tasks, before, today);
        told.forget(reader, gone(before.keySet(), tasks));
        told.remember(reader, news.keySet().stream()
            .map(task -> ToldTask.after(task, Optional.ofNullable(before.get(task.taskId())), today)).toList());
        if (!news.isEmpty()) {
            outbox.put(mail.write(municipality(reader), reader, address.get(), today, news));
        }
        return !news.isEmpty();
    }

    private Optional<String> address(AccountId reader) {
        return Optional.ofNullable(accounts.addresses(Set.of(reader)).get(reader))
            .filter(address -> accounts.settings(reader).taskMails());
    }

    private UUID municipality(AccountId reader) {
        return accounts.find(reader).orElseThrow().municipalityId();
    }

    private static Map<TaskFact, TaskNews> news(List<TaskFact> tasks, Map<String, ToldTask> before, LocalDate today) {
        Function<TaskFact, Optional<TaskNews>> news =
            task -> TaskNews.of(task, Optional.ofNullable(before.get(task.taskId())), today);
        return tasks.stream().filter(task -> news.apply(task).isPresent())
            .collect(Collectors.toMap(Function.identity(), task -> news.apply(task).get()));
    }

    private static Set<String> gone(Set<String> before, List<TaskFact> tasks) {
        var gone = new TreeSet<>(before);
        tasks.forEach(task -> gone.remove(task.taskId()));
        return gone;
    }
}
