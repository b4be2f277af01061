package platssamverkan.process.survey;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.survey.SameWay;
import platssamverkan.survey.SurveyWaveService;
import platssamverkan.survey.Wave;

/** Asks how a wave was collected; the same form ends both waves. */
@Component
class ConductSurveyForm implements TaskForm<SurveyCollectionForm> {

    private final SurveyWaveService surveys;
    private final SecondWaveReading second;
    private final Choices choices;
    private final Texts texts;

    ConductSurveyForm(SurveyWaveService surveys, SecondWaveReading second, Choices choices, Texts texts) {
        this.surveys = surveys;
        this.second = second;
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "conduct-survey";
    }

    @Override
    public String valueName() {
        return "surveyCollection";
    }

    @Override
    public Class<SurveyCollectionForm> valueType() {
        return SurveyCollectionForm.class;
    }

    @Override
    public SurveyCollectionForm prefill(TaskScope scope) {
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        var wave = SurveyWaves.of(scope.step());
        var asked = surveys.questionnaire(scope.projectId());
        return Map.of(
                "isFollowUp", wave == Wave.FOLLOW_UP,
                "waveText", texts.text("survey.conduct." + wave, asked.primaryItem().text(), asked.fewestCompared()),
                "seasonText", wave == Wave.FOLLOW_UP ? String.join("\n\n", second.sentences(scope.projectId())) : "",
                "surveyLink", texts.text("survey.link", "/projects/" + scope.projectId() + "/survey"),
                "sameWays", choices.of(SameWay.values()));
    }
}
