package platssamverkan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.OfferTraining;
import platssamverkan.collaboration.TrainingAudience;
import platssamverkan.collaboration.TrainingService;
import platssamverkan.project.ProjectId;
import platssamverkan.survey.Experience;
import platssamverkan.survey.ExperienceVerdict;
import platssamverkan.survey.SurveyResultService;

/** Tells what people have learnt and how they feel about the places. */
@Component
class LearningComposer {

    private final TrainingService trainings;
    private final SurveyResultService surveys;

    LearningComposer(TrainingService trainings, SurveyResultService surveys) {
        this.trainings = trainings;
        this.surveys = surveys;
    }

    /** In the order they were held; a training that nobody has taken part in yet is left out. */
    List<TrainingPart> trainings(ProjectId project) {
        var held = new ArrayList<TrainingPart>();
        for (var audience : TrainingAudience.values()) {
            trainings.trainings(project, audience).stream()
                .map(training -> new TrainingPart(
                    training.provider(), first(training.days()), training.participants().size()))
                .forEach(held::add);
        }
        trainings.offers(project).stream()
            .filter(offer -> offer.participants() > 0)
            .map(LearningComposer::offered)
            .forEach(held::add);
        return held.stream().sorted(Comparator.comparing(TrainingPart::heldOn)).toList();
    }

    /** Empty where there is no ground for a verdict. */
    Optional<ExperiencePart> experience(ProjectId project) {
        var experience = surveys.experience(project);
        return experience.verdict() == ExperienceVerdict.NO_GROUND ? Optional.empty() : part(experience);
    }

    private static Optional<ExperiencePart> part(Experience experience) {
        var answers = experience.answers();
        return answers.before().flatMap(before -> answers.after().flatMap(after -> answers.change()
            .map(change -> new ExperiencePart(
                experience.verdict(), before.yes(), before.answered(), after.yes(), after.answered(),
                tenths(change.low()), tenths(change.high())))));
    }

    private static long tenths(double share) {
        return Math.round(1000 * share);
    }

    private static TrainingPart offered(OfferTraining offer) {
        return new TrainingPart(offer.title(), offer.heldOn(), offer.participants());
    }

    private static LocalDate first(List<LocalDate> days) {
        return days.stream().min(Comparator.naturalOrder()).orElseThrow();
    }
}
