package platssamverkan.survey;

import java.util.Collection;
import java.util.Objects;

/** How a group has answered one question. */
public record Tally(int yes, int no, int aside) {

    static Tally of(QuestionnaireItem item, Collection<SurveyAnswer> answers) {
        int[] counts = new int[Counting.values().length];
        answers.stream()
                .map(answer -> answer.choices().get(item.code()))
                .filter(Objects::nonNull)
                .forEach(value -> counts[item.option(value).orElseThrow().counts().ordinal()]++);
        return new Tally(counts[Counting.YES.ordinal()], counts[Counting.NO.ordinal()], counts[Counting.ASIDE.ordinal()]);
    }

    /** Those that the share is a share of. */
    public int answered() {
        return yes + no;
    }

    /** In parts of one; not a number where nobody has answered. */
    public double share() {
        return (double) yes / answered();
    }

    /** The share in whole per cent. */
    public long percent() {
        return Math.round(100.0 * yes / answered());
    }

    /** How many of all who answered are set aside, in parts of one. */
    public double asideShare() {
        return (double) aside / (answered() + aside);
    }
}
