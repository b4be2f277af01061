package platssamverkan.notice;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import platssamverkan.shared.CleanText;

/** Empties the outbox, one mail to a transaction: a node that dies while sending leaves the mail for the next. */
@Component
class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final int MOST = 100;
    private static final int MOST_FAILURES = 3;
    private static final int LONGEST_ERROR = 500;
    private static final Duration KEPT = Duration.ofDays(30);

    private final Outbox outbox;
    private final Postman postman;
    private final TransactionOperations transaction;

    Courier(Outbox outbox, Postman postman, TransactionOperations transaction) {
        this.outbox = outbox;
        this.postman = postman;
        this.transaction = transaction;
    }

    private enum Attempt { DONE, FAILED, NOTHING_LEFT }

    /** Stops when the mail server seems to be away; what is left is tried in the next round. */
    @Scheduled(initialDelay = 15, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void goRound() {
        transaction.executeWithoutResult(begun -> {
            outbox.expire();
            outbox.clear(KEPT);
        });
        if (postman.mode() == MailMode.NO_SERVER) {
            return;
        }
        var failures = 0;
        for (var mails = 0; mails < MOST && failures < MOST_FAILURES; mails++) {
            var attempt = transaction.execute(begun -> outbox.lockNext().map(this::deliver).orElse(Attempt.NOTHING_LEFT));
            if (attempt == Attempt.NOTHING_LEFT) {
                return;
            }
            failures += attempt == Attempt.FAILED ? 1 : 0;
        }
    }

    private Attempt deliver(OutgoingMail mail) {
        try {
            outbox.settle(mail.id(), postman.deliver(mail));
            return Attempt.DONE;
        } catch (MailException fault) {
            LOG.warn("Mail {} could not be sent, attempt {}", mail.id(), mail.attempts() + 1);
            Backoff.after(mail.attempts() + 1).ifPresentOrElse(
                pause -> outbox.postpone(mail.id(), pause, error(fault)), () -> outbox.giveUp(mail.id(), error(fault)));
            return Attempt.FAILED;
        }
    }

    private static String error(MailException fault) {
        var text = String.valueOf(NestedExceptionUtils.getMostSpecificCause(fault).getMessage());
        return Words.line(CleanText.of(text.substring(0, Math.min(text.length(), LONGEST_ERROR))));
    }
}
