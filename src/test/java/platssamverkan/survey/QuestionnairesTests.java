package platssamverkan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The questionnaire that is asked today. */
class QuestionnairesTests {

    private static final Questionnaire ASKED = new Questionnaires().newest();

    @Test
    void asksFourteenQuestionsInOrder() {
        assertThat(ASKED.items()).extracting(QuestionnaireItem::number).isSorted()
                .containsAll(IntStream.rangeClosed(1, 14).boxed().toList());
        assertThat(ASKED.items()).extracting(QuestionnaireItem::code).doesNotHaveDuplicates();
        assertThat(ASKED.items()).extracting(QuestionnaireItem::name).doesNotHaveDuplicates();
        assertThat(ASKED.of(ItemKind.PROBLEM)).hasSize(9).allMatch(item -> item.number() == 7);
    }

    @Test
    void restsOnSafetyInTheDark() {
        assertThat(ASKED.primaryItem().number()).isEqualTo(1);
        assertThat(ASKED.primaryItem().options()).filteredOn(option -> option.counts() == Counting.YES)
                .extracting(AnswerOption::label).containsExactly("Mycket trygg", "Ganska trygg");
        assertThat(ASKED.primaryItem().option("NEVER_HERE").orElseThrow().counts()).isEqualTo(Counting.ASIDE);
        assertThat(ASKED.fewestCompared()).isEqualTo(30);
        assertThat(ASKED.fewestShown()).isEqualTo(10);
    }

    @Test
    void saysWhatEveryShareCounts() {
        assertThat(ASKED.withShare()).allSatisfy(item -> {
            assertThat(item.counted()).isNotBlank();
            assertThat(item.options()).extracting(AnswerOption::counts).contains(Counting.YES, Counting.NO);
            assertThat(item.options()).extracting(AnswerOption::value).doesNotHaveDuplicates();
        });
    }
}
