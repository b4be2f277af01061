package platssamverkan.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.area.AreaService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Collects the answers of a survey, wave by wave, until the wave ends. */
@Service
@Transactional
public class SurveyWaveService {

    private static final Refusal ENDED = Refusal.of("surveyCollectionEnded");

    private final SurveyOccasions occasions;
    private final SurveyAnswers answers;
    private final SurveyCollections collections;
    private final SurveyTotals totals;
    private final WaveClosings closings;
    private final AskedQuestions questions;
    private final AreaService areas;
    private final RowKeeper rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SurveyWaveService(SurveyOccasions occasions, SurveyAnswers answers, SurveyCollections collections,
            SurveyTotals totals, WaveClosings closings, AskedQuestions questions, AreaService areas, RowKeeper rows,
            ApplicationEventPublisher events, Clock clock) {
        this.occasions = occasions;
        this.answers = answers;
        this.collections = collections;
        this.totals = totals;
        this.closings = closings;
        this.questions = questions;
        this.areas = areas;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** The questions that the project asks; the same in both waves. */
    @Transactional(readOnly = true)
    public Questionnaire questionnaire(ProjectId projectId) {
        return questions.of(projectId);
    }

    public Outcome<UUID> save(RowChange change, SurveyOccasion occasion) {
        if (isEnded(change, occasion.wave(), occasion(change).map(SurveyOccasion::wave))) {
            return Outcome.refused(ENDED);
        }
        var faults = AnswerRules.faults(occasion, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        if (areas.places(change.projectId()).stream().noneMatch(place -> place.id().equals(occasion.placeId()))) {
            return Outcome.refused(Refusal.at("place", "placeNotExamined"));
        }
        return rows.keep(occasions, change, at -> new SurveyOccasionRow(change, occasion, at));
    }

    /** Takes away an occasion on which nobody has answered. */
    public Outcome<UUID> removeOccasion(RowChange change) {
        if (isEnded(change.projectId(), occasion(change).map(SurveyOccasion::wave))) {
            return Outcome.refused(ENDED);
        }
        hold(change.projectId(), change.rowId());
        return answers.existsByOccasionIdAndSupersededAtIsNull(change.rowId())
                ? Outcome.refused(Refusal.of("occasionHasAnswers"))
                : rows.remove(occasions, change);
    }

    public Outcome<UUID> save(RowChange change, SurveyAnswer answer) {
        var before = answer(change);
        if (isEnded(change, answer.wave(), before.map(SurveyAnswerRow::wave))) {
            return Outcome.refused(ENDED);
        }
        var faults = AnswerRules.faults(questions.of(change.projectId()), answer);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        if (!isHeld(change.projectId(), answer.wave(), answer.occasionId())) {
            return Outcome.refused(Refusal.at("occasion", "occasionGone"));
        }
        questions.settle(change.projectId());
        var number = before.map(SurveyAnswerRow::number)
                .orElseGet(() -> answers.lastNumber(change.projectId().value(), answer.wave()) + 1);
        var importId = before.map(SurveyAnswerRow::importId).orElse(null);
        return rows.keep(answers, change, at -> new SurveyAnswerRow(change, answer, number, importId, at));
    }

    public Outcome<UUID> removeAnswer(RowChange change) {
        return isEnded(change.projectId(), answer(change).map(SurveyAnswerRow::wave))
                ? Outcome.refused(ENDED)
                : rows.remove(answers, change);
    }

    /**
     * Ends a wave: its answers and occasions are from now on what the results rest on. With the second wave the totals
     * copied from reports about it end, too; those of the first end with the situation picture.
     */
    public Outcome<Wave> end(ProjectId projectId, Wave wave, CollectionDesign design, AccountId by) {
        if (isEnded(projectId, Optional.of(wave))) {
            return Outcome.refused(ENDED);
        }
        if (!hasAnswers(projectId, wave) && totals(projectId, wave) == 0) {
            return Outcome.refused(Refusal.of("noSurveyAnswers"));
        }
        var faults = AnswerRules.faults(wave, design);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        collections.saveAndFlush(new SurveyCollection(projectId, wave, design, by, clock.instant()));
        if (wave == Wave.FOLLOW_UP && !closings.existsByProjectIdAndWave(projectId.value(), wave)) {
            closings.save(new WaveClosing(projectId, wave, by, clock.instant()));
        }
        events.publishEvent(new WaveEnded(projectId, wave, by));
        return Outcome.accepted(wave);
    }

    /** When and where people were asked, in the order in which it was written down. */
    @Transactional(readOnly = true)
    public List<RowView<SurveyOccasion>> occasions(ProjectId projectId, Wave wave) {
        return occasions.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(projectId.value()).stream()
                .map(SurveyOccasionRow::view)
                .filter(row -> row.content().wave() == wave)
                .toList();
    }

    /** The single answers, for those who type them and nobody else. */
    @Transactional(readOnly = true)
    public List<NumberedAnswer> answers(ProjectId projectId, Wave wave) {
        return answers.findByProjectIdAndWaveAndSupersededAtIsNullOrderByNumber(projectId.value(), wave).stream()
                .map(SurveyAnswerRow::numbered)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<RowView<SurveyAnswer>> answer(ProjectId projectId, UUID row) {
        return answers.findByProjectIdAndRowIdAndSupersededAtIsNull(projectId.value(), row).map(SurveyAnswerRow::view);
    }

    /** Whether the wave has ended, so that its answers stay as they are. */
    @Transactional(readOnly = true)
    public boolean waveClosed(ProjectId projectId, Wave wave) {
        return isEnded(projectId, Optional.of(wave));
    }

    @Transactional(readOnly = true)
    public boolean hasAnswers(ProjectId projectId, Wave wave) {
        return answers.existsByProjectIdAndWaveAndSupersededAtIsNull(projectId.value(), wave);
    }

    private long totals(ProjectId projectId, Wave wave) {
        return totals.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(projectId.value()).stream()
                .filter(row -> row.content().wave() == wave).count();
    }

    /** Whether there is such an occasion, which then stays there until the transaction ends. */
    public boolean isHeld(ProjectId projectId, Wave wave, UUID occasion) {
        hold(projectId, occasion);
        return occasions.findByProjectIdAndRowIdAndSupersededAtIsNull(projectId.value(), occasion)
                .filter(held -> held.content().wave() == wave)
                .isPresent();
    }

    /** Keeps apart the taking away of an occasion and an answer that is given on it. */
    private void hold(ProjectId projectId, UUID occasion) {
        occasions.findFirstByProjectIdAndRowIdOrderByVersionDesc(projectId.value(), occasion);
    }

    private Optional<SurveyOccasion> occasion(RowChange change) {
        return occasions.findByProjectIdAndRowIdAndSupersededAtIsNull(change.projectId().value(), change.rowId())
                .map(SurveyOccasionRow::content);
    }

    private Optional<SurveyAnswerRow> answer(RowChange change) {
        return answers.findByProjectIdAndRowIdAndSupersededAtIsNull(change.projectId().value(), change.rowId());
    }

    /** What belongs to one wave never moves to the other. */
    private boolean isEnded(RowChange change, Wave wave, Optional<Wave> before) {
        return isEnded(change.projectId(), Optional.of(wave)) || before.filter(known -> known != wave).isPresent();
    }

    private boolean isEnded(ProjectId projectId, Optional<Wave> wave) {
        return wave.filter(known -> collections.existsByProjectIdAndWave(projectId.value(), known)).isPresent();
    }
}
