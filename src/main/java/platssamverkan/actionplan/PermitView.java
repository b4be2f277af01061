package platssamverkan.actionplan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One kind of permit that a measure needs, with every report about it, oldest first. */
public record PermitView(PermitKind kind, List<PermitReport> reports) {

    static List<PermitView> of(Set<PermitKind> needed, List<PermitReport> reports) {
        return Arrays.stream(PermitKind.values()).filter(needed::contains)
            .map(kind -> new PermitView(kind, reports.stream().filter(report -> report.kind() == kind).toList()))
            .toList();
    }

    /** The report that counts; empty while nobody has applied. */
    public Optional<PermitReport> latest() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(reports.size() - 1));
    }

    public boolean isGranted() {
        return latest().filter(report -> report.status() == PermitStatus.GRANTED).isPresent();
    }

    boolean isDenied() {
        return latest().filter(report -> report.status() == PermitStatus.DENIED).isPresent();
    }
}
