package platssamverkan.actionplan;

import java.time.LocalDate;
import platssamverkan.actor.ActorId;

/** What somebody reports as paid or done; see {@link Payment}. */
public record ReportPayment(
    ActorId actor, Contribution contribution, Long amountOre, LocalDate paidOn, String reference, String note
) {
    int year() {
        return paidOn.getYear();
    }
}
