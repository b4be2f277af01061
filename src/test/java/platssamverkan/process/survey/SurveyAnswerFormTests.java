package platssamverkan.process.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.survey.Questionnaires;
import platssamverkan.survey.SurveyAnswer;
import platssamverkan.survey.Wave;

class SurveyAnswerFormTests {

    private static final UUID OCCASION = UUID.randomUUID();

    @Test
    void asksForEveryQuestionOfTheQuestionnaire() {
        var asked = new Questionnaires().newest();
        var everything = new HashMap<String, String>();
        asked.items().stream().filter(item -> !item.options().isEmpty())
                .forEach(item -> everything.put(item.code(), item.options().get(0).value()));
        var answer = new SurveyAnswer(Wave.BASELINE, OCCASION, everything, "Mer ljus");

        assertThat(SurveyAnswerForm.of(answer, asked).answer(Wave.BASELINE)).isEqualTo(answer);
    }

    @Test
    void sortsTheProblemsByTheirSize() throws Exception {
        var form = read("{\"occasion\":\"" + OCCASION + "\",\"problemsBig\":[\"litter\"],\"problemsUnknown\":[\"fights\"]}");

        assertThat(form.problemTwice()).isEmpty();
        assertThat(form.answer(Wave.FOLLOW_UP)).isEqualTo(new SurveyAnswer(
                Wave.FOLLOW_UP, OCCASION, Map.of("litter", "BIG", "fights", "UNKNOWN"), null));
    }

    @Test
    void findsAProblemOfTwoSizes() throws Exception {
        assertThat(read("{\"problemsBig\":[\"litter\"],\"problemsNone\":[\"fights\",\"litter\"]}").problemTwice())
                .contains("problemsNone");
    }

    private static SurveyAnswerForm read(String json) throws Exception {
        return JsonMapper.builder().build().readValue(json, SurveyAnswerForm.class);
    }
}
