package platssamverkan.web.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectView;
import platssamverkan.report.PrintedPart;
import platssamverkan.report.ReportContent;
import platssamverkan.report.ReportService;
import platssamverkan.report.ReportView;
import platssamverkan.web.frame.Days;
import platssamverkan.web.print.PrintedDocument.Fact;
import platssamverkan.web.print.PrintedDocument.Section;

/** The final report on paper: a stored version as it was stored, or what the report would say today. */
@Component
class ReportDocument {

    private final ReportService reports;
    private final DocumentFacts facts;
    private final Days days;
    private final Texts texts;

    ReportDocument(ReportService reports, DocumentFacts facts, Days days, Texts texts) {
        this.reports = reports;
        this.facts = facts;
        this.days = days;
        this.texts = texts;
    }

    /** The latest version; before there is one, what it would say today. */
    PrintedDocument of(ProjectView project) {
        return reports.report(project.id()).map(this::stored).orElseGet(() -> draft(project));
    }

    Optional<PrintedDocument> of(ProjectView project, int version) {
        return reports.versions(project.id()).stream().filter(report -> report.version() == version).findFirst()
            .map(this::stored);
    }

    private PrintedDocument stored(ReportView report) {
        var content = report.content();
        return new PrintedDocument(
            texts.text("print.report.title", content.project().name()),
            texts.text("print.report.file", report.version()), head(report), Optional.empty(), sections(content));
    }

    private List<Fact> head(ReportView report) {
        var project = report.content().project();
        return Stream.of(
                facts.fact("project", project.name()), facts.fact("municipality", project.municipality()),
                project.model() == null ? null : facts.fact("model", texts.of(project.model())),
                facts.fact("period", texts.text(
                    "project.period", texts.date(project.startsOn()), texts.date(project.endsOn()))),
                facts.fact("version", String.valueOf(report.version())),
                facts.fact("adoptedOn", texts.date(days.day(report.finalisedAt()))),
                report.correctionReason().map(reason -> facts.fact("reason", reason)).orElse(null),
                facts.fact("sum", report.sha256()), facts.fact("printedOn", texts.date(days.today())))
            .flatMap(Stream::ofNullable).toList();
    }

    private PrintedDocument draft(ProjectView project) {
        return new PrintedDocument(
            texts.text("print.report.title", project.name()), texts.text("print.report.fileDraft"),
            facts.of(project, facts.fact("period", texts.text(
                "project.period", texts.date(project.startsOn()), texts.date(project.endsOn())))),
            Optional.of(texts.text("report.draft", texts.date(days.today()))),
            reports.draft(project.id()).stream().map(ReportDocument::section).toList());
    }

    /** The stored words of a version, its own chapters before what the steps had recorded. */
    private static List<Section> sections(ReportContent content) {
        return Stream.concat(content.printed().stream(), content.steps().stream())
            .map(ReportDocument::section).toList();
    }

    private static Section section(PrintedPart part) {
        return new Section(part.level(), part.heading(), new ResultView(part.paragraphs(), part.tables().stream()
            .map(table -> new TableView(table.caption(), table.columns(), table.rows())).toList()));
    }
}
