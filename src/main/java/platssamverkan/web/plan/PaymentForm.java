package platssamverkan.web.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import platssamverkan.actionplan.Contribution;
import platssamverkan.actionplan.Kronor;
import platssamverkan.actionplan.ReportPayment;
import platssamverkan.actor.ActorId;

record PaymentForm(
    UUID actorId, Contribution contribution, BigDecimal amount, LocalDate paidOn, String reference, String note
) {
    private static final int DECIMALS = 2;
    private static final int LONGEST = 13;

    static PaymentForm empty() {
        return new PaymentForm(null, null, null, null, "", "");
    }

    /** Whether the amount is one that can be kept, to the öre. */
    boolean isExact() {
        return amount == null || amount.stripTrailingZeros().scale() <= DECIMALS
            && amount.precision() - amount.scale() <= LONGEST - DECIMALS;
    }

    ReportPayment report() {
        return new ReportPayment(actorId == null ? null : new ActorId(actorId), contribution, Kronor.toOre(amount),
            paidOn, orNull(reference), orNull(note));
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
