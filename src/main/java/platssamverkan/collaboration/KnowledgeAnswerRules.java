package platssamverkan.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import platssamverkan.shared.Refusal;

/** Every question of the test is answered, with one of its own options. */
final class KnowledgeAnswerRules {

    private KnowledgeAnswerRules() {}

    static List<Refusal> check(KnowledgeTest test, Map<String, String> choices) {
        var refusals = new ArrayList<Refusal>();
        for (int place = 0; place < test.questions().size(); place++) {
            var question = test.questions().get(place);
            if (!question.takes(choices.get(question.code()))) {
                refusals.add(Refusal.at("answer" + (place + 1), "testAnswerUnknown"));
            }
        }
        return refusals;
    }
}
