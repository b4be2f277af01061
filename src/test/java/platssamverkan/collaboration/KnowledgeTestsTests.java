package platssamverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import platssamverkan.collaboration.KnowledgeTest.Option;
import platssamverkan.collaboration.KnowledgeTest.Question;
import platssamverkan.shared.Refusal;

class KnowledgeTestsTests {

    private final KnowledgeTest test = new KnowledgeTests().newest();

    /** The form of an answer has ten fields. */
    @Test
    void asksTenQuestions() {
        assertThat(test.questions()).hasSize(10).extracting(Question::code).doesNotHaveDuplicates();
    }

    @Test
    void hasOneRightAnswerAmongDifferentOptions() {
        assertThat(test.questions()).allSatisfy(question -> {
            assertThat(question.options()).hasSizeGreaterThan(2).extracting(Option::code)
                .doesNotHaveDuplicates().contains(question.right()).doesNotContain(KnowledgeTest.DO_NOT_KNOW);
            assertThat(question.options()).extracting(Option::text).doesNotHaveDuplicates();
            assertThat(question.because()).isNotBlank();
        });
    }

    @Test
    void doesNotHideTheRightAnswerAlwaysAtTheSamePlace() {
        assertThat(test.questions().stream().map(Question::right).distinct()).hasSizeGreaterThan(2);
    }

    @Test
    void findsTheSameTestByItsVersion() {
        assertThat(new KnowledgeTests().version(test.version())).isEqualTo(test);
    }

    @Test
    void acceptsAnswersToEveryQuestion() {
        assertThat(KnowledgeAnswerRules.check(test, answers())).isEmpty();
    }

    @Test
    void refusesAnAnswerThatIsNoOptionAtItsQuestion() {
        var answers = answers();
        answers.put(test.questions().get(1).code(), "z");
        answers.remove(test.questions().get(9).code());

        assertThat(KnowledgeAnswerRules.check(test, answers)).containsExactly(
            Refusal.at("answer2", "testAnswerUnknown"), Refusal.at("answer10", "testAnswerUnknown"));
    }

    private Map<String, String> answers() {
        var answers = new HashMap<String, String>();
        test.questions().forEach(question -> answers.put(question.code(), question.right()));
        answers.put(test.questions().get(0).code(), KnowledgeTest.DO_NOT_KNOW);
        return answers;
    }
}
