package platssamverkan.report;

/**
 * One row that a number of the report rests on.
 *
 * @param ref tells the row apart from the others behind the same number
 * @param value what the row adds to a sum; 1 where rows are counted
 */
public record ReportRow(String ref, String name, long value) {

    static ReportRow counted(Object ref, String name) {
        return new ReportRow(ref.toString(), name, 1);
    }
}
