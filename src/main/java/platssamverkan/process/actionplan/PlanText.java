package platssamverkan.process.actionplan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.Commitment;
import platssamverkan.actionplan.MeasureContent;
import platssamverkan.actionplan.PlanView;
import platssamverkan.actionplan.PlannedMeasureView;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/** A version of the plan written out, measure by measure, as its readers need it. */
@Component
public class PlanText {

    private static final String KEY = "plan.field.";

    private final PlanNaming naming;
    private final PlanCells cells;
    private final Texts texts;

    PlanText(PlanNaming naming, PlanCells cells, Texts texts) {
        this.naming = naming;
        this.cells = cells;
        this.texts = texts;
    }

    /** One measure: its number and title, and everything that the plan says of it. */
    public record Measure(String heading, ResultView content) {}

    public List<Measure> of(ProjectId project, PlanView plan) {
        var names = naming.of(project);
        return plan.measures().stream().map(measure -> measure(measure, names)).toList();
    }

    private Measure measure(PlannedMeasureView measure, PlanNames names) {
        var rows = Stream.concat(content(measure.content(), names), commitment(measure.commitment(), names)).toList();
        return new Measure(cells.title(measure), new ResultView(List.of(), List.of(new TableView(
            texts.text(KEY + "caption", cells.title(measure)), List.of(texts.text(KEY + "name"), texts.text(KEY + "value")),
            rows))));
    }

    private Stream<List<String>> content(MeasureContent content, PlanNames names) {
        return Stream.of(
            row("place", names.place(content.placeId())), row("finding", names.finding(content)),
            row("problem", content.problem()), row("cause", content.cause()), row("goal", content.goal()),
            row("goalAreas", texts.names(content.goalAreas().stream().sorted().map(texts::of).toList())),
            row("indicator", content.indicator()), row("indicatorSource", content.indicatorSource()),
            row("baselineValue", content.baselineValue()), row("targetValue", content.targetValue()),
            row("description", content.description()), row("steps", content.steps()),
            row("horizon", word(content.horizon())), row("prevention", word(content.prevention())),
            row("technique", Optional.ofNullable(content.technique()).map(texts::of).orElse(null)),
            row("priority", word(content.priority())), row("permits", content.permits()), row("risks", content.risks()))
            .flatMap(Optional::stream);
    }

    private Stream<List<String>> commitment(Commitment commitment, PlanNames names) {
        return Stream.of(
            row("responsible", names.actor(commitment.responsibleActor())),
            row("responsiblePerson", commitment.responsiblePerson()),
            row("participants", texts.names(
                commitment.participants().stream().map(names::actor).filter(name -> !name.isEmpty()).sorted().toList())),
            row("landOwner", names.actor(commitment.landOwner())),
            row("startsOn", day(commitment.startsOn())), row("endsOn", day(commitment.endsOn())),
            row("followUpOn", day(commitment.followUpOn())),
            row("investment", money(commitment.investmentOre())), row("yearlyCost", money(commitment.yearlyCostOre())))
            .flatMap(Optional::stream);
    }

    private Optional<List<String>> row(String field, String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(Arrays.asList(texts.text(KEY + field), value));
    }

    private String word(Enum<?> value) {
        return value == null ? null : texts.of(value);
    }

    private String day(LocalDate day) {
        return day == null ? null : texts.date(day);
    }

    private String money(Long ore) {
        return ore == null ? null : texts.kronor(ore);
    }
}
