package platssamverkan.process.followup;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.report.FinancingPart;

/** Who paid for the plan, as the final report tells it. */
@Component
class FinancingTables {

    private static final String KEY = "report.financing.";

    private final Texts texts;

    FinancingTables(Texts texts) {
        this.texts = texts;
    }

    String sentence(FinancingPart part) {
        return texts.text(KEY + (part.uncovered() < 0 ? "sumOver" : "sum"), part.planVersion(),
            texts.kronor(part.cost()), texts.kronor(part.pledged()), texts.kronor(part.agreed()),
            texts.kronor(part.paid()), texts.kronor(Math.abs(part.uncovered())));
    }

    List<TableView> tables(FinancingPart part) {
        return Stream.of(costs(part), sums(part)).filter(table -> !table.rows().isEmpty()).toList();
    }

    private TableView costs(FinancingPart part) {
        return table("byYear", part.byYear().stream()
            .map(year -> List.of(String.valueOf(year.year()), texts.kronor(year.ore()))).toList(), "year", "cost");
    }

    private TableView sums(FinancingPart part) {
        return table("byActor", part.sums().stream()
            .map(sum -> List.of(sum.actor(), String.valueOf(sum.year()), texts.of(sum.contribution()),
                texts.kronor(sum.pledged()), texts.kronor(sum.agreed()), texts.kronor(sum.paid())))
            .toList(), "actor", "year", "contribution", "pledged", "agreed", "paid");
    }

    private TableView table(String caption, List<List<String>> rows, String... columns) {
        return new TableView(
            texts.text(KEY + caption), Stream.of(columns).map(column -> texts.text(KEY + column)).toList(), rows);
    }
}
