package platssamverkan.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One thing that a person does in the story: completes or skips a step, fills in rows of a worksheet, or reports what an
 * actor has paid for a measure or how a permit comes along.
 *
 * @param as the person's login
 * @param step the stem of the step that is completed; null for a worksheet
 * @param about the title of the measure, where the step or the report belongs to one
 * @param value what the form is filled in with
 * @param skip the reason, where the step is skipped
 * @param sheet the key of the worksheet
 * @param rows the rows that are saved in it
 * @param payment what is reported as paid; null for everything else
 * @param permit what is reported about a permit; null for everything else
 */
record Act(
    String as, String step, String about, JsonNode value, String skip, String sheet, List<Row> rows, JsonNode payment,
    JsonNode permit
) {

    /** A step or a worksheet. */
    Act(String as, String step, String about, JsonNode value, String skip, String sheet, List<Row> rows) {
        this(as, step, about, value, skip, sheet, rows, null, null);
    }

    /** One row: its key, or null for a row that is added. */
    record Row(String key, JsonNode value) {}
}
