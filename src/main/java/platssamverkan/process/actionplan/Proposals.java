package platssamverkan.process.actionplan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.DecisionSubject;
import platssamverkan.actionplan.Snapshot;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/** What lies before the group, in words: a version of the plan, or the proposal for how the work goes on. */
@Component
class Proposals {

    private static final String CONTINUATION = "planContinuedWork";
    /** What the plan holds, what has changed in it and what it costs; what follows is one part for each measure. */
    private static final int OPEN_PARTS = 3;

    private final PlanSnapshots plans;
    private final List<StepResult> results;
    private final Texts texts;

    Proposals(PlanSnapshots plans, List<StepResult> results, Texts texts) {
        this.plans = plans;
        this.results = results;
        this.texts = texts;
    }

    /** What a decision of the step is about; {@code openDecision_continuation} is about the continuation. */
    static DecisionSubject subject(String step) {
        return step.endsWith("_continuation") ? DecisionSubject.CONTINUATION : DecisionSubject.PLAN;
    }

    Snapshot snapshot(ProjectId project, DecisionSubject subject) {
        return subject == DecisionSubject.PLAN ? plans.of(project) : continuation(project);
    }

    private Snapshot continuation(ProjectId project) {
        return new Snapshot(results.stream().filter(result -> result.step().equals(CONTINUATION))
            .flatMap(result -> result.show(project).stream()).flatMap(this::parts).toList());
    }

    private Stream<Snapshot.Part> parts(ResultView result) {
        return Stream.concat(
            Stream.of(new Snapshot.Part(texts.text("decision.continuation.title"), result.sentences())),
            result.tables().stream().map(table -> new Snapshot.Part(table.caption(), lines(table))));
    }

    private List<String> lines(TableView table) {
        return table.rows().stream().map(row -> IntStream.range(0, row.size())
            .filter(column -> !row.get(column).isBlank())
            .mapToObj(column -> texts.text("decision.cell", table.columns().get(column), row.get(column)))
            .collect(Collectors.joining(" "))).toList();
    }

    /** A snapshot as Markdown: its first parts to be read at once, the rest folded until they are opened. */
    static String markdown(Snapshot snapshot, Texts texts) {
        var parts = snapshot.parts();
        var open = parts.stream().limit(OPEN_PARTS).map(part -> markdown("**", part, "**"));
        var folded = parts.stream().skip(OPEN_PARTS).map(part -> markdown("###### ", part, ""));
        var between = parts.size() > OPEN_PARTS ? Stream.of(texts.text("decision.plan.folded")) : Stream.<String>empty();
        return Stream.of(open, between, folded).flatMap(pieces -> pieces).collect(Collectors.joining("\n\n"));
    }

    private static String markdown(String before, Snapshot.Part part, String after) {
        return before + Markdown.literal(part.heading()) + after + "\n\n"
            + part.lines().stream().map(line -> "- " + Markdown.literal(line)).collect(Collectors.joining("\n"));
    }
}
