package platssamverkan.survey;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.project.ProjectId;

/** The questions that a project asks: the newest until its first answer, and from then on the same. */
@Component
class AskedQuestions {

    private final Questionnaires questionnaires;
    private final SurveyRegistrations registrations;
    private final Clock clock;

    AskedQuestions(Questionnaires questionnaires, SurveyRegistrations registrations, Clock clock) {
        this.questionnaires = questionnaires;
        this.registrations = registrations;
        this.clock = clock;
    }

    Questionnaire of(ProjectId projectId) {
        return registration(projectId)
                .map(settled -> settled.frozen(questionnaires.version(settled.questionnaireVersion())))
                .orElseGet(questionnaires::newest);
    }

    /** Empty before the first answer. */
    Optional<RegistrationView> registration(ProjectId projectId) {
        return registrations.findById(projectId.value()).map(SurveyRegistration::view);
    }

    /** Settles the questions, unless they are, and keeps other answers of the project waiting until the transaction ends. */
    void settle(ProjectId projectId) {
        var newest = questionnaires.newest();
        registrations.settle(projectId.value(), newest.version(), newest.primary(), newest.test().name(),
                newest.fewestCompared(), newest.fewestShown(), clock.instant());
        registrations.hold(projectId.value());
    }
}
