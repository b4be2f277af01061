package platssamverkan.process.survey;

import org.springframework.stereotype.Component;
import platssamverkan.analysis.BaselineService;
import platssamverkan.project.ProjectId;
import platssamverkan.survey.Wave;

/** Tells which of the two waves people are asked in. */
@Component
class SurveyWaves {

    static final String BEFORE = "conductSurvey";
    static final String AFTER = "conductSurvey_after";

    private final BaselineService baselines;

    SurveyWaves(BaselineService baselines) {
        this.baselines = baselines;
    }

    static Wave of(String step) {
        return AFTER.equals(step) ? Wave.FOLLOW_UP : Wave.BASELINE;
    }

    /** The wave that a worksheet is about: until the baseline is locked the first, also where nobody was asked in it. */
    Wave now(ProjectId projectId) {
        return baselines.baseline(projectId).isPresent() ? Wave.FOLLOW_UP : Wave.BASELINE;
    }
}
