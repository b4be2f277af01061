package platssamverkan.process.desk;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.notice.NoticeService;

/**
 * Goes through everybody's tasks once a day, one person to a transaction; a second node finds that the day is taken. Who
 * is not reached in one round is reached in the next.
 */
@Component
class DailyNotices {

    private static final Logger LOG = LoggerFactory.getLogger(DailyNotices.class);
    private static final int MOST = 500;

    private final NoticeService notices;
    private final TaskFacts facts;
    private final List<WorkAhead> ahead;

    DailyNotices(NoticeService notices, TaskFacts facts, List<WorkAhead> ahead) {
        this.notices = notices;
        this.facts = facts;
        this.ahead = ahead;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void goRound() {
        notices.readers(MOST).forEach(this::tell);
    }

    private void tell(AccountId person) {
        try {
            notices.tell(person, Stream.concat(
                facts.of(person).stream(), ahead.stream().flatMap(work -> work.of(person).stream())).toList());
        } catch (RuntimeException fault) {
            LOG.error("The tasks of {} could not be gone through", person, fault);
        }
    }
}
