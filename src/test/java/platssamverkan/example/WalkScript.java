package platssamverkan.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import platssamverkan.process.engine.StepName;

/** What the story says of each step and each sheet; what has been told once is not told again. */
final class WalkScript {

    private final List<Act> acts;
    private final Set<Integer> told = new HashSet<>();

    /** @param begun how many acts have been told when the walk begins */
    WalkScript(List<Act> acts, int begun) {
        this.acts = acts;
        for (var i = 0; i < begun; i++) {
            told.add(i);
        }
    }

    /** What is filled in of the sheet up to when the step is completed in the story. */
    List<Act> rowsFor(String step, String sheet) {
        var end = next(step);
        var rows = new ArrayList<Act>();
        for (var i = 0; i < end; i++) {
            if (sheet.equals(acts.get(i).sheet()) && told.add(i)) {
                rows.add(acts.get(i));
            }
        }
        return rows;
    }

    private int next(String step) {
        var last = -1;
        for (var i = 0; i < acts.size(); i++) {
            if (step.equals(acts.get(i).step())) {
                if (!told.contains(i)) {
                    return i;
                }
                last = i;
            }
        }
        return last;
    }

    /** What any row of the sheet is filled in with. */
    Optional<JsonNode> anyRow(String sheet) {
        return acts.stream().filter(act -> sheet.equals(act.sheet())).map(act -> act.rows().get(0).value()).findFirst();
    }

    /** The next answer to the step's form: about the same thing if possible; the last one again when all are told. */
    Optional<JsonNode> answer(String step, Optional<String> subject) {
        var about = indices(step).filter(i -> acts.get(i).about() != null
            && subject.filter(title -> title.endsWith(acts.get(i).about())).isPresent()).boxed().findFirst();
        var index = about.or(() -> indices(step).filter(i -> acts.get(i).about() == null && !told.contains(i)).boxed().findFirst())
            .or(() -> indices(step).boxed().reduce((first, second) -> second))
            .or(() -> indices(StepName.stem(step)).boxed().reduce((first, second) -> second));
        return index.map(i -> acts.get(i).value());
    }

    /** The step has been completed. */
    void tell(String step) {
        indices(step).filter(i -> !told.contains(i)).findFirst().ifPresent(told::add);
    }

    private IntStream indices(String step) {
        return IntStream.range(0, acts.size())
            .filter(i -> step.equals(acts.get(i).step()) && acts.get(i).value() != null);
    }
}
