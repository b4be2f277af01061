package platssamverkan.process.followup;

import java.util.List;
import platssamverkan.followup.EvaluatedResult;
import platssamverkan.process.desk.TableView;

/**
 * Where one expected result stands now, in words.
 *
 * @param found what has been found, one sentence for each thing that the result rests on
 * @param missing what is still missing, and what would decide it
 * @param rows the rows behind the numbers
 */
public record Standing(
    EvaluatedResult result, String name, String verdict, List<String> found, List<String> missing, List<TableView> rows
) {}
