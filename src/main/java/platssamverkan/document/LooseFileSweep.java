package platssamverkan.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import platssamverkan.project.DraftService;

/**
 * Removes files that nobody has attached to anything for a day, unless somebody's draft still mentions them. Works in
 * small batches and leaves to another node what that node is at.
 */
@Component
class LooseFileSweep {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int BATCH = 50;
    private static final int MOST_BATCHES = 40;

    private final DocumentRows rows;
    private final DraftService drafts;
    private final TransactionOperations transactions;
    private final Clock clock;

    LooseFileSweep(DocumentRows rows, DraftService drafts, TransactionOperations transactions, Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void sweep() {
        var before = clock.instant().minus(KEPT);
        var after = Instant.EPOCH;
        for (var batch = 0; batch < MOST_BATCHES && after.isBefore(before); batch++) {
            var from = after;
            after = transactions.execute(status -> removeSome(from, before));
        }
    }

    /** Answers where to go on; at {@code before} nothing is left. */
    private Instant removeSome(Instant after, Instant before) {
        var loose = rows.looseBefore(before, after, BATCH);
        loose.stream().filter(file -> !drafts.mention(file.projectId(), file.id().toString()))
            .forEach(file -> rows.discard(file.id(), file.projectId(), file.heldBy()));
        return loose.size() < BATCH ? before : loose.get(BATCH - 1).uploadedAt();
    }
}
