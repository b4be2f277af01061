package platssamverkan.web.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.actionplan.Contribution;
import platssamverkan.actionplan.Kronor;
import platssamverkan.actionplan.ReportPayment;
import platssamverkan.actor.ActorId;

record PaymentForm(
    UUID actorId, Contribution contribution, String amount, LocalDate paidOn, String reference, String note
) {
    static PaymentForm empty() {
        return new PaymentForm(null, null, "", null, "", "");
    }

    /** Whether the amount is one that can be kept, to the öre; that it is missing is said elsewhere. */
    boolean isExact() {
        return orNull(amount) == null || Kronor.read(amount).isPresent();
    }

    ReportPayment report() {
        return new ReportPayment(actorId == null ? null : new ActorId(actorId), contribution, ore(),
            paidOn, orNull(reference), orNull(note));
    }

    private Long ore() {
        return Optional.ofNullable(orNull(amount)).flatMap(Kronor::read).map(Kronor::toOre).orElse(null);
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
