package platssamverkan.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One thing that a person does in the story: completes or skips a step, or fills in rows of a worksheet.
 *
 * @param as the person's login
 * @param step the stem of the step that is completed; null for a worksheet
 * @param about the title of the measure, where the step belongs to one
 * @param value what the form is filled in with
 * @param skip the reason, where the step is skipped
 * @param sheet the key of the worksheet
 * @param rows the rows that are saved in it
 */
record Act(String as, String step, String about, JsonNode value, String skip, String sheet, List<Row> rows) {

    /** One row: its key, or null for a row that is added. */
    record Row(String key, JsonNode value) {}
}
