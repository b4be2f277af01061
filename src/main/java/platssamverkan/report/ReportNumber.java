package platssamverkan.report;

import java.util.List;

/** A number of the report and the rows whose count or sum it is. */
public record ReportNumber(Counted counted, long value, List<ReportRow> rows) {

    static ReportNumber of(Counted counted, List<ReportRow> rows) {
        return new ReportNumber(counted, rows.stream().mapToLong(ReportRow::value).sum(), rows);
    }
}
