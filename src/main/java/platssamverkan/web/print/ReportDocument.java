package platssamverkan.web.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.ModuleView;
import platssamverkan.process.desk.ProjectJourney;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectView;
import platssamverkan.report.ReportService;
import platssamverkan.report.ReportView;
import platssamverkan.web.frame.Days;
import platssamverkan.web.print.PrintedDocument.Section;

/** The final report on paper; before it is adopted, what it would say today. */
@Component
class ReportDocument {

    private final ReportService reports;
    private final ProjectJourney journey;
    private final DocumentFacts facts;
    private final Days days;
    private final Texts texts;

    ReportDocument(ReportService reports, ProjectJourney journey, DocumentFacts facts, Days days, Texts texts) {
        this.reports = reports;
        this.journey = journey;
        this.facts = facts;
        this.days = days;
        this.texts = texts;
    }

    PrintedDocument of(ProjectView project) {
        var adopted = reports.report(project.id());
        return new PrintedDocument(
            texts.text("print.report.title", project.name()),
            adopted.map(report -> texts.text("print.report.file", report.version()))
                .orElseGet(() -> texts.text("print.report.fileDraft")),
            facts.of(project,
                facts.fact("period", texts.text("project.period", texts.date(project.startsOn()), texts.date(project.endsOn()))),
                adopted.map(report -> facts.fact("version", String.valueOf(report.version()))).orElse(null),
                adopted.map(report -> facts.fact("adoptedOn", texts.date(days.day(report.finalisedAt())))).orElse(null),
                adopted.map(ReportView::sha256).map(sum -> facts.fact("sum", sum)).orElse(null)),
            adopted.isPresent() ? Optional.empty() : Optional.of(texts.text("report.draft", texts.date(days.today()))),
            journey.of(project.id()).stream().flatMap(this::sections).toList());
    }

    private Stream<Section> sections(ModuleView module) {
        var steps = module.steps().stream().filter(step -> step.result().isPresent()).map(this::section).toList();
        return steps.isEmpty() ? Stream.empty()
            : Stream.concat(Stream.of(new Section(2, module.outline().name(), ResultView.of())), steps.stream());
    }

    private Section section(StepView step) {
        var result = step.result().orElseThrow();
        var done = step.doneOn().map(day -> texts.text("step.doneOn", texts.date(day))).stream();
        return new Section(3, step.outline().name(),
            new ResultView(Stream.concat(done, result.sentences().stream()).toList(), List.copyOf(result.tables())));
    }
}
