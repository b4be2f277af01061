package platssamverkan.web.plan;

import java.time.LocalDate;
import platssamverkan.actionplan.PermitKind;
import platssamverkan.actionplan.PermitStatus;
import platssamverkan.actionplan.ReportPermit;

record PermitForm(PermitKind kind, PermitStatus status, LocalDate occurredOn, String registryNumber, String note) {

    static PermitForm empty() {
        return new PermitForm(null, null, null, "", "");
    }

    ReportPermit report() {
        return new ReportPermit(kind, status, occurredOn, orNull(registryNumber), orNull(note));
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
