package platssamverkan.actionplan;

import java.time.LocalDate;
import platssamverkan.actor.ActorId;

/** What somebody reports as paid or done; see {@link Payment}. */
public record ReportPayment(
    ActorId actor, Contribution contribution, Long amountOre, LocalDate paidOn, String reference, String note
) {
    /** Whether it pays what that share promises, in whatever year it was promised for. */
    boolean answers(FinancingShare share) {
        return share.actor().equals(actor) && share.contribution() == contribution;
    }

    int year() {
        return paidOn.getYear();
    }
}
