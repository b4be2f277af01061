package platssamverkan.survey;

import java.util.List;
import java.util.Optional;

/**
 * One question.
 *
 * @param number as on the paper; the parts of a question have the same
 * @param counted what the share counts, as the end of a sentence; empty where there is no share
 */
public record QuestionnaireItem(
        String code, int number, String name, String text, String counted, ItemKind kind, List<AnswerOption> options) {

    public Optional<AnswerOption> option(String value) {
        return options.stream().filter(option -> option.value().equals(value)).findFirst();
    }

    /** Whether a share can be told of it. */
    public boolean hasShare() {
        return kind == ItemKind.EXPERIENCE || kind == ItemKind.PROBLEM;
    }
}
