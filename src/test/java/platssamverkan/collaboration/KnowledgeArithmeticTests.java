package platssamverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static platssamverkan.collaboration.KnowledgeVerdict.IMPROVED;
import static platssamverkan.collaboration.KnowledgeVerdict.NOT_IMPROVED;
import static platssamverkan.collaboration.KnowledgeVerdict.NOT_MEASURABLE;
import static platssamverkan.collaboration.TestOccasion.AFTER;
import static platssamverkan.collaboration.TestOccasion.BEFORE;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.collaboration.KnowledgeTest.Option;
import platssamverkan.collaboration.KnowledgeTest.Question;
import platssamverkan.collaboration.KnowledgeTestResult.QuestionFigures;

class KnowledgeArithmeticTests {

    private static final KnowledgeTest TEST = new KnowledgeTest("1", List.of(question("one"), question("two")));

    private final List<AnswerTest> answers = new ArrayList<>();

    @Test
    void showsNothingOfFourPairs() {
        pairs(4, 0, 2);

        assertThat(result().figures()).isEmpty();
        assertThat(result().verdict()).isEqualTo(NOT_MEASURABLE);
        assertThat(result().pairs()).hasSize(4);
    }

    @Test
    void showsTheFiguresOfFivePairs() {
        pairs(4, 0, 2);
        pair("Eva", 2, 1);

        var figures = result().figures().orElseThrow();
        assertThat(figures.pairs()).isEqualTo(5);
        assertThat(figures.improved()).isEqualTo(4);
        assertThat(figures.unchanged()).isZero();
        assertThat(figures.worse()).isEqualTo(1);
        assertThat(figures.meanBefore()).isEqualTo(new BigDecimal("0.4"));
        assertThat(figures.meanAfter()).isEqualTo(new BigDecimal("1.8"));
        assertThat(figures.meanChange()).isEqualTo(new BigDecimal("1.4"));
        assertThat(figures.questions())
            .containsExactly(new QuestionFigures("one", "one?", 1, 5), new QuestionFigures("two", "two?", 1, 4));
        assertThat(result().verdict()).isEqualTo(IMPROVED);
    }

    @Test
    void saysThatAGroupWithAsManyRightAnswersHasNotImproved() {
        pairs(4, 1, 1);
        pair("Eva", 2, 2);

        assertThat(result().verdict()).isEqualTo(NOT_IMPROVED);
        assertThat(result().figures().orElseThrow().unchanged()).isEqualTo(5);
    }

    @Test
    void leavesOutWhoHasDoneOneTestOnly() {
        pairs(5, 1, 1);
        answer("Eva", BEFORE, 0, "1");
        answer("Omar", AFTER, 2, "1");

        assertThat(result().before()).isEqualTo(6);
        assertThat(result().after()).isEqualTo(6);
        assertThat(result().pairs()).doesNotContain("Eva", "Omar").hasSize(5);
        assertThat(result().verdict()).isEqualTo(NOT_IMPROVED);
    }

    @Test
    void leavesOutAnswersToAnotherVersionOfTheTest() {
        pairs(4, 0, 2);
        answer("Eva", BEFORE, 0, "0");
        answer("Eva", AFTER, 2, "1");

        assertThat(result().verdict()).isEqualTo(NOT_MEASURABLE);
    }

    @Test
    void neverCountsNotKnowingAsRight() {
        assertThat(TEST.score(Map.of("one", KnowledgeTest.DO_NOT_KNOW, "two", "right"))).isEqualTo(1);
    }

    private KnowledgeTestResult result() {
        return KnowledgeArithmetic.of(TEST, answers);
    }

    private void pairs(int count, int before, int after) {
        for (int number = 0; number < count; number++) {
            pair("Ledamot " + number, before, after);
        }
    }

    private void pair(String name, int before, int after) {
        answer(name, BEFORE, before, "1");
        answer(name, AFTER, after, "1");
    }

    private void answer(String name, TestOccasion occasion, int right, String version) {
        answers.add(new AnswerTest(
            UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, occasion, version,
            Map.of("one", right > 0 ? "right" : "wrong", "two", right > 1 ? "right" : "wrong")));
    }

    private static Question question(String code) {
        return new Question(
            code, code + "?", List.of(new Option("right", "Rätt"), new Option("wrong", "Fel")), "right", "Därför");
    }
}
