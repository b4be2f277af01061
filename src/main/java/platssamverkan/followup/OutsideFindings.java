package platssamverkan.followup;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.KnowledgeTestService;
import platssamverkan.collaboration.KnowledgeVerdict;
import platssamverkan.project.ProjectId;
import platssamverkan.survey.ExperienceVerdict;
import platssamverkan.survey.SurveyResultService;

/** What the knowledge test and the survey have found; empty where they give no ground for a verdict. */
@Component
class OutsideFindings {

    private final KnowledgeTestService tests;
    private final SurveyResultService surveys;

    OutsideFindings(KnowledgeTestService tests, SurveyResultService surveys) {
        this.tests = tests;
        this.surveys = surveys;
    }

    Optional<KnowledgeChange> knowledge(ProjectId project) {
        var result = tests.result(project);
        return result.verdict() == KnowledgeVerdict.NOT_MEASURABLE
            ? Optional.empty()
            : result.figures().map(figures -> new KnowledgeChange(
                figures.pairs(), figures.improved(), result.verdict() == KnowledgeVerdict.IMPROVED));
    }

    Optional<ExperienceChange> experience(ProjectId project) {
        var experience = surveys.experience(project);
        var answers = experience.answers();
        return experience.verdict() == ExperienceVerdict.NO_GROUND
            ? Optional.empty()
            : answers.before().flatMap(before -> answers.after().map(after -> new ExperienceChange(
                before.yes(), before.answered(), after.yes(), after.answered(), experience.isReached())));
    }
}
