package platssamverkan.actionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import platssamverkan.actor.ActorId;
import platssamverkan.shared.Refusal;

/** What a report of a payment must say. */
final class PaymentRules {

    private static final int LONGEST_REFERENCE = 200;
    private static final int LONGEST_NOTE = 4000;
    private static final int FIRST_YEAR = 2000;

    private final LocalDate today;
    private final Predicate<ActorId> knownActor;
    private final List<Payment> before;
    private final Predicate<ReportPayment> due;

    /**
     * @param before everything paid for the measure so far
     * @param due whether there is anything to be paid: the measure is adopted, or the actor has pledged something to it
     */
    PaymentRules(
        LocalDate today, Predicate<ActorId> knownActor, List<Payment> before, Predicate<ReportPayment> due
    ) {
        this.today = today;
        this.knownActor = knownActor;
        this.before = before;
        this.due = due;
    }

    List<Refusal> faults(ReportPayment report) {
        var faults = new ArrayList<Refusal>();
        required(faults, "actorId", report.actor());
        required(faults, "contribution", report.contribution());
        required(faults, "amount", report.amountOre());
        required(faults, "paidOn", report.paidOn());
        required(faults, "reference", report.reference());
        tooLong(faults, "reference", report.reference(), LONGEST_REFERENCE);
        tooLong(faults, "note", report.note(), LONGEST_NOTE);
        if (faults.isEmpty()) {
            facts(faults, report);
        }
        return faults;
    }

    private void facts(List<Refusal> faults, ReportPayment report) {
        if (!knownActor.test(report.actor())) {
            faults.add(Refusal.at("actorId", "unknownActor"));
        }
        if (report.paidOn().isAfter(today)) {
            faults.add(Refusal.at("paidOn", "measureDayInFuture"));
        }
        if (report.paidOn().getYear() < FIRST_YEAR) {
            faults.add(Refusal.at("paidOn", "paymentTooLongAgo"));
        }
        if (report.amountOre() > 0 && !due.test(report)) {
            faults.add(Refusal.at("actorId", "paymentBeforePledge"));
        }
        if (report.amountOre() == 0) {
            faults.add(Refusal.at("amount", "paymentOfNothing"));
        }
        if (report.amountOre() < 0) {
            correction(faults, report);
        }
    }

    private void correction(List<Refusal> faults, ReportPayment report) {
        if (report.note() == null) {
            faults.add(Refusal.at("note", "paymentCorrectedWithoutReason"));
        }
        if (paid(report) + report.amountOre() < 0) {
            faults.add(Refusal.at("amount", "paymentBelowNothing", Kronor.ofOre(paid(report))));
        }
    }

    private long paid(ReportPayment report) {
        return before.stream()
            .filter(paid -> paid.actor().equals(report.actor()) && paid.contribution() == report.contribution())
            .filter(paid -> paid.year() == report.year())
            .mapToLong(Payment::amountOre).sum();
    }

    private static void required(List<Refusal> faults, String field, Object value) {
        if (value == null) {
            faults.add(Refusal.at(field, "required"));
        }
    }

    private static void tooLong(List<Refusal> faults, String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            faults.add(Refusal.at(field, "tooLong", longest));
        }
    }
}
