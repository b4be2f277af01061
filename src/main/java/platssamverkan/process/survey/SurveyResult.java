package platssamverkan.process.survey;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.project.ProjectId;
import platssamverkan.survey.SurveyResultService;
import platssamverkan.survey.Wave;

/** The first wave of the survey. */
@Component
class SurveyResult implements StepResult {

    private final SurveyResultService surveys;
    private final SurveyReading reading;

    SurveyResult(SurveyResultService surveys, SurveyReading reading) {
        this.surveys = surveys;
        this.reading = reading;
    }

    @Override
    public String step() {
        return SurveyWaves.BEFORE;
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return reading.wave(surveys.results(projectId), Wave.BASELINE);
    }
}
