package platssamverkan.actionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import platssamverkan.shared.Refusal;

/** What a report about a permit must say. */
final class PermitRules {

    private static final int LONGEST_REFERENCE = 200;
    private static final int LONGEST_NOTE = 4000;

    private PermitRules() {}

    static List<Refusal> faults(ReportPermit report, Set<PermitKind> needed, LocalDate today) {
        var faults = new ArrayList<Refusal>();
        required(faults, "kind", report.kind());
        required(faults, "status", report.status());
        required(faults, "occurredOn", report.occurredOn());
        if (report.kind() != null && !needed.contains(report.kind())) {
            faults.add(Refusal.at("kind", "permitNotInPlan"));
        }
        if (report.occurredOn() != null && report.occurredOn().isAfter(today)) {
            faults.add(Refusal.at("occurredOn", "measureDayInFuture"));
        }
        if (report.registryNumber() == null && isAnswer(report.status())) {
            faults.add(Refusal.at("registryNumber", "permitWithoutNumber"));
        }
        tooLong(faults, "registryNumber", report.registryNumber(), LONGEST_REFERENCE);
        tooLong(faults, "note", report.note(), LONGEST_NOTE);
        return faults;
    }

    private static boolean isAnswer(PermitStatus status) {
        return status == PermitStatus.GRANTED || status == PermitStatus.DENIED;
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
