package platssamverkan.process.survey;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.project.ProjectId;
import platssamverkan.survey.SurveyResultService;
import platssamverkan.survey.SurveyResults;
import platssamverkan.survey.Wave;

/** The second wave of the survey, and what has changed since the first. */
@Component
class SecondSurveyResult implements StepResult {

    private final SurveyResultService surveys;
    private final SurveyReading reading;

    SecondSurveyResult(SurveyResultService surveys, SurveyReading reading) {
        this.surveys = surveys;
        this.reading = reading;
    }

    @Override
    public String step() {
        return SurveyWaves.AFTER;
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        var results = surveys.results(projectId);
        return reading.wave(results, Wave.FOLLOW_UP).map(wave -> with(wave, projectId, results));
    }

    private ResultView with(ResultView wave, ProjectId projectId, SurveyResults results) {
        var experience = reading.experience(projectId, results);
        return new ResultView(
                Stream.concat(experience.sentences().stream(), wave.sentences().stream()).toList(),
                Stream.of(experience.tables(), wave.tables()).flatMap(tables -> tables.stream()).toList());
    }
}
