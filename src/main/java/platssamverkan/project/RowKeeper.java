package platssamverkan.project;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountService;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Changes rows so that every version is kept and nobody overwrites what a colleague has just written. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RowKeeper {

    private final AccountService accounts;
    private final Clock clock;

    RowKeeper(AccountService accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Adds the row's next version. */
    public <T extends KeptRow<?>> Outcome<UUID> keep(KeptRows<T> rows, RowChange change, Function<Instant, T> next) {
        var ended = remove(rows, change);
        if (ended.isAccepted()) {
            rows.saveAndFlush(next.apply(clock.instant()));
        }
        return ended;
    }

    /** Takes the row away and leaves its versions as history. */
    public <T extends KeptRow<?>> Outcome<UUID> remove(KeptRows<T> rows, RowChange change) {
        var latest = rows.findFirstByProjectIdAndRowIdOrderByVersionDesc(change.projectId().value(), change.rowId());
        var refusal = latest.map(row -> changedMeanwhile(row, change)).orElseGet(() -> unknown(change));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        latest.ifPresent(row -> supersede(rows, row, change));
        return Outcome.accepted(change.rowId());
    }

    private <T extends KeptRow<?>> void supersede(KeptRows<T> rows, T row, RowChange change) {
        row.supersede(change.by(), clock.instant());
        rows.saveAndFlush(row);
    }

    private Optional<Refusal> changedMeanwhile(KeptRow<?> row, RowChange change) {
        return row.isCurrentAt(change.seen())
                ? Optional.empty()
                : Optional.of(Refusal.of("rowChanged", accounts.displayName(row.lastChangedBy())));
    }

    private static Optional<Refusal> unknown(RowChange change) {
        return change.seen() == 0 ? Optional.empty() : Optional.of(Refusal.of("rowGone"));
    }
}
