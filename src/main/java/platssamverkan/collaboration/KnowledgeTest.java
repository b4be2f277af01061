package platssamverkan.collaboration;

import java.util.List;
import java.util.Map;

/**
 * A version of the test of knowledge about situational crime prevention (TP-076); its questions cover the five groups
 * of the 25 techniques by Clarke and Cornish (2003).
 */
public record KnowledgeTest(String version, List<Question> questions) {

    /** The answer of one who does not know; it is never the right one, so that nobody has to guess. */
    public static final String DO_NOT_KNOW = "doNotKnow";

    /**
     * @param code what answers are kept by; the same question has the same code in every version
     * @param right the code of the right option
     * @param because why that one is right
     */
    public record Question(String code, String text, List<Option> options, String right, String because) {

        public Option rightOption() {
            return options.stream().filter(option -> option.code().equals(right)).findFirst().orElseThrow();
        }

        boolean takes(String choice) {
            return DO_NOT_KNOW.equals(choice) || options.stream().anyMatch(option -> option.code().equals(choice));
        }
    }

    /** One of the answers to choose from. */
    public record Option(String code, String text) {}

    int score(Map<String, String> choices) {
        return (int) questions.stream().filter(question -> isRight(question, choices)).count();
    }

    static boolean isRight(Question question, Map<String, String> choices) {
        return question.right().equals(choices.get(question.code()));
    }
}
