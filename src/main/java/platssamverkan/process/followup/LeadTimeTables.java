package platssamverkan.process.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.report.WayPart;

/** How long each measure took from the proposal to the completion (TP-029), as the final report tells it. */
@Component
class LeadTimeTables {

    private static final String KEY = "report.leadTimes.";

    private final Texts texts;

    LeadTimeTables(Texts texts) {
        this.texts = texts;
    }

    TableView table(List<WayPart> ways) {
        return new TableView(texts.text(KEY + "caption"),
            Stream.of("measure", "proposedOn", "decidedOn", "begunOn", "completedOn", "inAll")
                .map(column -> texts.text(KEY + column)).toList(),
            ways.stream().map(this::row).toList());
    }

    private List<String> row(WayPart way) {
        return List.of(
            texts.text("result.finaliseReport.numbered", way.number(), way.title()), texts.date(way.proposedOn()),
            step(way.decidedOn(), way.daysToDecide()), step(way.begunOn(), way.daysToBegin()),
            step(way.completedOn(), way.daysToComplete()), way.daysInAll().map(texts::integer).orElse(""));
    }

    /** The day, and the days that had gone since the step before. */
    private String step(Optional<LocalDate> day, Optional<Long> days) {
        return day.map(found -> days.map(count -> texts.text(KEY + "after", texts.date(found), count))
            .orElseGet(() -> texts.date(found))).orElse("");
    }
}
