package platssamverkan.process.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountService;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.report.ReportContent;
import platssamverkan.report.ReportService;
import platssamverkan.report.ReportView;

@Component
class FinalReportResult implements StepResult {

    private static final String KEY = "result.finaliseReport.";

    private final ReportService reports;
    private final ReportWords words;
    private final ReportTables tables;
    private final HandOverWords handOvers;
    private final FinancingTables financing;
    private final ParticipationTables participation;
    private final AccountService accounts;
    private final Texts texts;
    private final Clock clock;

    FinalReportResult(
        ReportService reports, ReportWords words, ReportTables tables, HandOverWords handOvers,
        FinancingTables financing, ParticipationTables participation, AccountService accounts, Texts texts, Clock clock
    ) {
        this.financing = financing;
        this.participation = participation;
        this.handOvers = handOvers;
        this.reports = reports;
        this.words = words;
        this.tables = tables;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String step() {
        return "finaliseReport";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return reports.report(projectId).map(report -> new ResultView(sentences(report), tables(report.content())));
    }

    private List<String> sentences(ReportView report) {
        var sentences = new ArrayList<String>();
        sentences.add(texts.text(
            KEY + "finalised", report.version(),
            texts.date(LocalDate.ofInstant(report.finalisedAt(), clock.getZone())),
            accounts.displayName(report.finalisedBy())));
        report.correctionReason().ifPresent(reason -> sentences.add(texts.text(KEY + "corrected", reason)));
        sentences.add(report.content().summary());
        sentences.addAll(words.facts(report.content()));
        sentences.add(texts.text(KEY + "sum", report.sha256()));
        return sentences;
    }

    private List<TableView> tables(ReportContent content) {
        var all = new ArrayList<TableView>();
        all.add(tables.results(content.results()));
        content.factors().map(tables::factors).ifPresent(all::add);
        content.plan().map(tables::measures).ifPresent(all::add);
        content.plan().map(tables::techniques).ifPresent(all::add);
        content.interviews().map(tables::interviews).ifPresent(all::add);
        content.closing().map(tables::closing).ifPresent(all::add);
        content.handOver().filter(left -> !left.items().isEmpty()).map(handOvers::table).ifPresent(all::add);
        content.financing().map(financing::tables).ifPresent(all::addAll);
        all.addAll(participation.tables(content.participation()));
        if (!content.numbers().isEmpty()) {
            all.add(tables.numbers(content.numbers()));
        }
        return all;
    }
}
