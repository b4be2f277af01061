package platssamverkan.survey;

import java.util.List;
import java.util.Optional;

/**
 * One version of the questions, and how its answers are compared and shown.
 *
 * @param primary the code of the question that the verdict rests on
 * @param fewestCompared answers to the primary question that each wave needs
 * @param fewestShown answers that a group needs to be shown
 */
public record Questionnaire(
        String version,
        String note,
        String primary,
        DifferenceTest test,
        int fewestCompared,
        int fewestShown,
        List<QuestionnaireItem> items) {

    public Optional<QuestionnaireItem> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    public QuestionnaireItem primaryItem() {
        return item(primary).orElseThrow();
    }

    /** The questions of which a share can be told. */
    public List<QuestionnaireItem> withShare() {
        return items.stream().filter(QuestionnaireItem::hasShare).toList();
    }

    public List<QuestionnaireItem> of(ItemKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }
}
