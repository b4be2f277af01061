package platssamverkan.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;

/** Writes the day's mail about tasks: project, step, day and link, and nothing else. */
@Component
class TaskMail {

    /** So many days a mail about tasks is worth sending. */
    private static final int WORTH_DAYS = 2;

    private static final Comparator<TaskFact> ORDER = Comparator
        .comparing((TaskFact task) -> task.dueOn().orElse(LocalDate.MAX))
        .thenComparing(TaskFact::stepName).thenComparing(TaskFact::taskId);

    private final Words words;
    private final MailSettings settings;
    private final Clock clock;

    TaskMail(Words words, MailSettings settings, Clock clock) {
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    NewMail write(
        UUID municipality, AccountId reader, String address, LocalDate today, Map<TaskFact, TaskNews> news
    ) {
        return new NewMail(
            "tasks:" + reader + ":" + today, MailKind.TASKS, municipality, address, subject(news), body(news), null,
            today.plusDays(WORTH_DAYS).atStartOfDay(clock.getZone()).toInstant());
    }

    private String subject(Map<TaskFact, TaskNews> news) {
        var counts = Arrays.stream(TaskNews.values())
            .map(kind -> count(kind, news.values().stream().filter(kind::equals).count()))
            .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        return words.say("notice.tasks.subject", counts);
    }

    private String count(TaskNews kind, long tasks) {
        return tasks == 0 ? "" : words.say("notice.tasks.count." + kind, tasks);
    }

    private String body(Map<TaskFact, TaskNews> news) {
        var projects = news.keySet().stream()
            .sorted(Comparator.comparing(TaskFact::projectName).thenComparing(task -> task.projectId().toString()))
            .map(TaskFact::projectId).distinct()
            .map(project -> project(news.keySet().stream().filter(task -> task.projectId().equals(project)).toList(), news))
            .collect(Collectors.joining("\n"));
        return String.join("\n",
            words.say("notice.greeting"), "", words.say("notice.tasks.lead"), "", projects,
            words.say("notice.tasks.all", settings.link("/")), "",
            words.say("notice.tasks.off", settings.link("/me")), "");
    }

    private String project(List<TaskFact> tasks, Map<TaskFact, TaskNews> news) {
        var text = new StringBuilder(Words.line(tasks.get(0).projectName())).append("\n");
        for (var kind : TaskNews.values()) {
            var ofKind = tasks.stream().filter(task -> news.get(task) == kind).sorted(ORDER).toList();
            if (!ofKind.isEmpty()) {
                text.append("\n").append(words.say("notice.tasks.heading." + kind)).append("\n");
                ofKind.forEach(task -> text.append(line(task, kind)));
            }
        }
        return text.append("\n").toString();
    }

    private String line(TaskFact task, TaskNews kind) {
        var name = Words.line(task.stepName());
        var what = task.dueOn().map(day -> words.say("notice.tasks.line." + kind, name, day)).orElse(name);
        return "- " + what + "\n  " + settings.link(task.path()) + "\n";
    }
}
