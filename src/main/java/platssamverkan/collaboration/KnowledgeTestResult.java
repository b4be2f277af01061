package platssamverkan.collaboration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What the knowledge test says of the group as a whole (TP-076). Nobody's own result is told: the figures cover those
 * who have answered both tests, and are there only when they are {@link #FEWEST} or more.
 *
 * @param before how many have answered before the training
 * @param after how many have answered after it
 * @param pairs the names of those who have done both
 */
public record KnowledgeTestResult(
    KnowledgeVerdict verdict, String testVersion, int before, int after, List<String> pairs, Optional<Figures> figures
) {

    /** The fewest people of whom figures are shown. */
    public static final int FEWEST = 5;

    /**
     * @param improved how many of the pairs had more right answers after than before
     * @param rightBefore the right answers of all pairs together
     * @param questions the same by question
     */
    public record Figures(
        int pairs, int improved, int unchanged, int worse, int rightBefore, int rightAfter, List<QuestionFigures> questions
    ) {

        public BigDecimal meanBefore() {
            return mean(rightBefore);
        }

        public BigDecimal meanAfter() {
            return mean(rightAfter);
        }

        /** The mean change in right answers, with one decimal. */
        public BigDecimal meanChange() {
            return mean(rightAfter - rightBefore);
        }

        private BigDecimal mean(int sum) {
            return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(pairs), 1, RoundingMode.HALF_UP);
        }
    }

    /** How many of the pairs answered a question right. */
    public record QuestionFigures(String code, String text, int rightBefore, int rightAfter) {}
}
