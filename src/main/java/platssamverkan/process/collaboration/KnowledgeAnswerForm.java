package platssamverkan.process.collaboration;

import jakarta.validation.constraints.NotBlank;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import platssamverkan.collaboration.KnowledgeTest;

/** The answers in the order of the test's questions; what is asked stands in the test itself. */
record KnowledgeAnswerForm(
    @NotBlank String answer1,
    @NotBlank String answer2,
    @NotBlank String answer3,
    @NotBlank String answer4,
    @NotBlank String answer5,
    @NotBlank String answer6,
    @NotBlank String answer7,
    @NotBlank String answer8,
    @NotBlank String answer9,
    @NotBlank String answer10
) {

    /** The chosen options by the codes of the questions. */
    Map<String, String> choices(KnowledgeTest test) {
        var inOrder = List.of(
            answer1, answer2, answer3, answer4, answer5, answer6, answer7, answer8, answer9, answer10);
        var choices = new HashMap<String, String>();
        for (int place = 0; place < test.questions().size(); place++) {
            choices.put(test.questions().get(place).code(), inOrder.get(place));
        }
        return choices;
    }
}
