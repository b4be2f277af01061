package platssamverkan.survey;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.area.PlaceId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;

/** Tells what a project's survey says; nothing of a wave before it has ended, since two looks at it would tell of one answer. */
@Service
@Transactional(readOnly = true)
public class SurveyResultService {

    private final SurveyWaveService waves;
    private final SurveyCollections collections;
    private final AskedQuestions questions;

    SurveyResultService(SurveyWaveService waves, SurveyCollections collections, AskedQuestions questions) {
        this.waves = waves;
        this.collections = collections;
        this.questions = questions;
    }

    /** Whether people feel better about the places than before (TP-078); without ground as long as a wave has not ended. */
    public Experience experience(ProjectId projectId) {
        return tables(projectId).experience();
    }

    public SurveyResults results(ProjectId projectId) {
        var tables = tables(projectId);
        return new SurveyResults(tables.asked(), questions.registration(projectId),
                Stream.of(Wave.values()).flatMap(wave -> view(projectId, wave, tables).stream()).toList(),
                tables.experience(), tables.items(), tables.breakdowns(), tables.exploratory());
    }

    /** How the answers about one place fall on one question in a wave; empty where it is withheld or has not ended. */
    public Optional<Tally> tally(ProjectId projectId, Wave wave, PlaceId place, String item) {
        var tables = tables(projectId);
        return tables.asked().item(item).filter(QuestionnaireItem::hasShare)
                .flatMap(asked -> tables.byPlace(asked).groups().stream()
                        .filter(group -> group.group().equals(place.toString()))
                        .findFirst())
                .flatMap(group -> wave == Wave.BASELINE ? group.answers().before() : group.answers().after());
    }

    /**
     * The ids of the answers that a number of the verdict counts, for whoever checks it. Never to be shown: together
     * with the occasions they tell what is withheld.
     *
     * @param yes only those that the share counts, otherwise all that it is a share of
     */
    public List<UUID> rowsBehind(ProjectId projectId, Wave wave, boolean yes) {
        var item = questions.of(projectId).primaryItem();
        return waves.answers(projectId, wave).stream()
                .map(NumberedAnswer::row)
                .filter(row -> Optional.ofNullable(row.content().choices().get(item.code()))
                        .flatMap(item::option).map(AnswerOption::counts)
                        .filter(counts -> counts == Counting.YES || !yes && counts == Counting.NO)
                        .isPresent())
                .map(RowView::rowId)
                .toList();
    }

    private SurveyTables tables(ProjectId projectId) {
        return new SurveyTables(questions.of(projectId), held(projectId, Wave.BASELINE), held(projectId, Wave.FOLLOW_UP));
    }

    private Optional<HeldWave> held(ProjectId projectId, Wave wave) {
        return collections.findByProjectIdAndWave(projectId.value(), wave).map(collection -> new HeldWave(
                waves.occasions(projectId, wave).stream().collect(Collectors.toMap(RowView::rowId, RowView::content)),
                waves.answers(projectId, wave).stream().map(answer -> answer.row().content()).toList(),
                collection.design()));
    }

    private Optional<WaveView> view(ProjectId projectId, Wave wave, SurveyTables tables) {
        return (wave == Wave.BASELINE ? tables.before() : tables.after()).map(held -> {
            var collection = collections.findByProjectIdAndWave(projectId.value(), wave).orElseThrow();
            var occasions = held.occasions().values();
            var refusals = occasions.stream().map(SurveyOccasion::refusals).filter(Objects::nonNull).toList();
            return new WaveView(wave, held.answers().size(), occasions.size(),
                    occasions.stream().map(SurveyOccasion::fromDay).min(LocalDate::compareTo).orElse(null),
                    occasions.stream().map(SurveyOccasion::toDay).max(LocalDate::compareTo).orElse(null),
                    held.channels(), refusals.isEmpty() ? null : refusals.stream().mapToInt(Integer::intValue).sum(),
                    held.design(), collection.recordedAt(), texts(held, tables.asked().fewestShown()));
        });
    }

    private static List<String> texts(HeldWave wave, int fewestShown) {
        Comparator<Object> alphabet = Collator.getInstance(Locale.forLanguageTag("sv"));
        var texts = wave.answers().stream().map(SurveyAnswer::improvement).filter(Objects::nonNull).sorted(alphabet).toList();
        return texts.size() < fewestShown ? List.of() : texts;
    }
}
