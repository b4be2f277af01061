package platssamverkan.process.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.followup.EvaluatedResult;
import platssamverkan.followup.Evidence;
import platssamverkan.followup.EvidenceItem;
import platssamverkan.followup.ExpectedResultsService;
import platssamverkan.process.analysis.EarlierScores;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/** Says at any time where a project stands: every expected result, what is missing, and what would decide it. */
@Component
public class Standings {

    private static final String KEY = "standing.";
    private static final int MOST_NAMED = 8;

    private final ExpectedResultsService results;
    private final EarlierScores earlier;
    private final ResultWords words;
    private final Texts texts;

    Standings(ExpectedResultsService results, EarlierScores earlier, ResultWords words, Texts texts) {
        this.results = results;
        this.earlier = earlier;
        this.words = words;
        this.texts = texts;
    }

    public List<Standing> of(ProjectId project) {
        var withheld = earlier.areWithheld(project);
        return results.evaluate(project).stream().map(result -> standing(result, withheld)).toList();
    }

    /** @param withheld whether nobody may see which factors began how, since they are rated again */
    private Standing standing(EvaluatedResult result, boolean withheld) {
        Predicate<Evidence> named = evidence -> !withheld || evidence.kind() != Evidence.Kind.FACTORS_BETTER;
        var missing = result.evidence().stream().flatMap(evidence -> missing(evidence, named.test(evidence))).toList();
        var found = result.evidence().stream()
            .filter(evidence -> evidence.state() == Evidence.State.MET || evidence.state() == Evidence.State.SHOWN
                || evidence.lacking() > 0 && evidence.state() == Evidence.State.NOT_MET)
            .map(words::sentence)
            .toList();
        var rows = result.evidence().stream().filter(named).filter(evidence -> !evidence.items().isEmpty())
            .map(this::rows).toList();
        return new Standing(
            result, texts.of(result.result()), texts.of(result.verdict()), found, missing, rows);
    }

    private Stream<String> missing(Evidence evidence, boolean named) {
        if (evidence.state() == Evidence.State.MET || evidence.state() == Evidence.State.SHOWN) {
            return Stream.empty();
        }
        return evidence.lacking() > 0 ? share(evidence, named) : Stream.of(words.sentence(evidence));
    }

    /** A share that is not reached: how much is lacking, and which rows would decide. */
    private Stream<String> share(Evidence evidence, boolean named) {
        var sentences = new ArrayList<String>();
        if (evidence.state() == Evidence.State.NOT_ON_RECORD) {
            sentences.add(words.sentence(evidence));
        }
        var candidates = evidence.candidates();
        var code = KEY + (candidates.size() < evidence.lacking() ? "outOfReach." : "lacking.") + evidence.kind();
        sentences.add(texts.text(code, evidence.lacking(), candidates.size()));
        if (!named) {
            sentences.add(texts.text(KEY + "withheld"));
        } else if (!candidates.isEmpty()) {
            sentences.add(texts.text(KEY + "chooseFrom", names(candidates)));
        }
        return sentences.stream();
    }

    /** The first of them by name; all of them stand in the table of the rows. */
    private String names(List<EvidenceItem> candidates) {
        var names = new ArrayList<>(candidates.stream().limit(MOST_NAMED).map(words::name).toList());
        if (candidates.size() > MOST_NAMED) {
            names.add(texts.text(KEY + "more", candidates.size() - MOST_NAMED));
        }
        return texts.names(names);
    }

    private TableView rows(Evidence evidence) {
        var columns = Stream.of("row", "stands", "counts").map(column -> texts.text(KEY + column)).toList();
        return new TableView(
            texts.text(KEY + "rowsBehind", words.sentence(evidence)), columns,
            evidence.items().stream().map(this::row).toList());
    }

    private List<String> row(EvidenceItem item) {
        return List.of(words.name(item), words.detail(item), texts.text(KEY + "weight." + item.weight()));
    }
}
