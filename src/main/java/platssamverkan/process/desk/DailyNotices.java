package platssamverkan.process.desk;

import java.util.concurrent.TimeUnit;
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

    DailyNotices(NoticeService notices, TaskFacts facts) {
        this.notices = notices;
        this.facts = facts;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void goRound() {
        notices.readers(MOST).forEach(this::tell);
    }

    private void tell(AccountId person) {
        try {
            notices.tell(person, facts.of(person));
        } catch (RuntimeException fault) {
            LOG.error("The tasks of {} could not be gone through", person, fault);
        }
    }
}
