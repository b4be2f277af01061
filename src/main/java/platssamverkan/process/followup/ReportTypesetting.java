package platssamverkan.process.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountService;
import platssamverkan.process.desk.ModuleView;
import platssamverkan.process.desk.ProjectJourney;
import platssamverkan.process.desk.StepView;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.report.Imprint;
import platssamverkan.report.PrintedPart;
import platssamverkan.report.ReportContent;
import platssamverkan.report.ReportTypesetter;

/** Puts a final report into Swedish, chapter by chapter. */
@Component
class ReportTypesetting implements ReportTypesetter {

    private static final String KEY = "report.part.";
    private static final String OWN_STEP = "finaliseReport";

    private final ReportChapters chapters;
    private final ObjectProvider<ProjectJourney> journey;
    private final AccountService accounts;
    private final Texts texts;
    private final Clock clock;

    ReportTypesetting(
        ReportChapters chapters, ObjectProvider<ProjectJourney> journey, AccountService accounts, Texts texts,
        Clock clock
    ) {
        this.chapters = chapters;
        this.journey = journey;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<PrintedPart> typeset(ReportContent content, List<Imprint> versions) {
        var parts = new ArrayList<PrintedPart>();
        if (!content.summary().isBlank()) {
            parts.add(new PrintedPart(2, texts.text(KEY + "summary"), List.of(content.summary()), List.of()));
        }
        if (!versions.isEmpty()) {
            parts.add(new PrintedPart(2, texts.text(KEY + "versions"), List.of(), List.of(versions(versions))));
        }
        parts.addAll(chapters.of(content));
        return parts;
    }

    private PrintedPart.Table versions(List<Imprint> versions) {
        return new PrintedPart.Table(
            texts.text(KEY + "versions"),
            Stream.of("version", "adoptedOn", "adoptedBy", "why").map(column -> texts.text(KEY + column)).toList(),
            versions.stream().map(version -> List.of(
                texts.integer(version.version()),
                texts.date(LocalDate.ofInstant(version.at(), clock.getZone())), accounts.displayName(version.by()),
                version.correctionReason().orElse(texts.text(KEY + "noCorrection")))).toList());
    }

    @Override
    public List<PrintedPart> steps(ProjectId project) {
        return journey.getObject().of(project).stream().flatMap(this::module).toList();
    }

    private Stream<PrintedPart> module(ModuleView module) {
        var steps = module.steps().stream()
            .filter(step -> step.result().isPresent() && !step.outline().step().equals(OWN_STEP))
            .map(this::step).toList();
        return steps.isEmpty() ? Stream.empty() : Stream.concat(
            Stream.of(new PrintedPart(2, texts.text(KEY + "appendix", module.outline().name()), List.of(), List.of())),
            steps.stream());
    }

    private PrintedPart step(StepView step) {
        var result = step.result().orElseThrow();
        var done = Optional.of(step).flatMap(StepView::doneOn)
            .map(day -> texts.text("step.doneOn", texts.date(day))).stream();
        return new PrintedPart(3, step.outline().name(), Stream.concat(done, result.sentences().stream()).toList(),
            result.tables().stream().map(ReportTypesetting::table).toList());
    }

    static PrintedPart.Table table(TableView table) {
        return new PrintedPart.Table(table.caption(), table.columns(), table.rows());
    }
}
