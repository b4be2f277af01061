package platssamverkan.process.actionplan;

import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.PlanColumn;
import platssamverkan.actionplan.PlannedMeasureView;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.Texts;

/** The words about a measure that every table of the plan shares. */
@Component
class PlanCells {

    private final Texts texts;

    PlanCells(Texts texts) {
        this.texts = texts;
    }

    List<String> heads(String table, String... columns) {
        return List.of(columns).stream().map(column -> texts.text(table + "." + column)).toList();
    }

    String title(PlannedMeasureView measure) {
        return texts.text("plan.measure", measure.number(), measure.content().title());
    }

    /** What the row still lacks in one of its parts. */
    List<PlanColumn> missing(PlannedMeasureView measure, PlanColumn.Part part) {
        return measure.missing().stream().filter(column -> column.part() == part).toList();
    }

    SheetCell missingCell(PlannedMeasureView measure, PlanColumn.Part part) {
        var missing = missing(measure, part);
        return missing.isEmpty()
            ? new SheetCell(texts.text("plan.nothingMissing"), SheetCell.Tone.GREEN)
            : new SheetCell(names(missing), SheetCell.Tone.WARNING);
    }

    /** "1. Ny belysning: orsak och mål saknas", for a row with gaps. */
    List<String> missingLines(List<PlannedMeasureView> measures, PlanColumn.Part part) {
        return measures.stream()
            .filter(measure -> !missing(measure, part).isEmpty())
            .map(measure -> texts.text("plan.missing", title(measure), names(missing(measure, part))))
            .toList();
    }

    private String names(List<PlanColumn> columns) {
        return texts.names(columns.stream().map(texts::of).toList());
    }
}
