package platssamverkan.collaboration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;

/** Keeps the trainings that were held (TP-042, TP-044) and those that were offered (TP-051). */
@Service
@Transactional
public class TrainingService {

    private final Trainings trainings;
    private final OfferedTrainings offers;
    private final KnowledgeTestService tests;
    private final Clock clock;

    TrainingService(Trainings trainings, OfferedTrainings offers, KnowledgeTestService tests, Clock clock) {
        this.trainings = trainings;
        this.offers = offers;
        this.tests = tests;
        this.clock = clock;
    }

    /** Records a training; one of the steering group once its members have answered the knowledge test. */
    public Outcome<RecordTraining> record(
        ProjectId project, TrainingAudience audience, RecordTraining training, AccountId by, Instant at
    ) {
        var refusals = new ArrayList<>(TrainingRules.check(training, day(at)));
        if (audience == TrainingAudience.STEERING_GROUP) {
            refusals.addAll(TrainingRules.checkTests(training, tests.missing(project)));
        }
        return refusals.isEmpty()
            ? Outcome.accepted(trainings.saveAndFlush(new Training(project, audience, training, by, at)).content())
            : Outcome.refused(refusals);
    }

    /** The trainings in the order they were recorded. */
    @Transactional(readOnly = true)
    public List<RecordTraining> trainings(ProjectId project, TrainingAudience audience) {
        return trainings.findByProjectIdAndAudienceOrderByRecordedAt(project.value(), audience).stream()
            .map(Training::content)
            .toList();
    }

    public Outcome<List<OfferTraining>> offer(
        ProjectId project, List<OfferTraining> offered, AccountId by, Instant at
    ) {
        var refusals = OfferRules.check(offered, day(at));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        IntStream.range(0, offered.size()).forEach(position ->
            offers.saveAndFlush(new OfferedTraining(project, position, offered.get(position), by, at)));
        return Outcome.accepted(offers(project));
    }

    /** The trainings that were offered, earliest first. */
    @Transactional(readOnly = true)
    public List<OfferTraining> offers(ProjectId project) {
        return offers.findByProjectIdOrderByHeldOnAscRecordedAtAscPositionAsc(project.value()).stream()
            .map(OfferedTraining::content)
            .toList();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
