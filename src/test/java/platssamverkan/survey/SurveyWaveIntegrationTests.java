package platssamverkan.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.area.PlaceId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ExaminedPlaces;
import platssamverkan.support.ProjectFixtures;

/** Answers from the first occasion to the verdict. */
@DatabaseTest
@Import({SurveyService.class, SurveyWaveService.class, SurveyImportService.class, SurveyResultService.class, AskedQuestions.class,
    Questionnaires.class, ExaminedPlaces.class})
class SurveyWaveIntegrationTests {

    private static final Refusal ENDED = Refusal.of("surveyCollectionEnded");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 23);

    @Autowired private SurveyWaveService waves;
    @Autowired private SurveyService totals;
    @Autowired private SurveyImportService imports;
    @Autowired private SurveyResultService results;
    @Autowired private ProjectFixtures fixtures;
    @Autowired private ExaminedPlaces places;
    @Autowired private JdbcTemplate database;

    private AccountId leader;
    private ProjectId project;
    private PlaceId square;
    private UUID occasion;

    @BeforeEach
    void holdAnOccasion() {
        leader = fixtures.account();
        project = fixtures.project(leader);
        square = places.examine(project, leader, "Torget", "Parken").get(0);
        occasion = waves.save(added(), occasion(Wave.BASELINE)).value();
    }

    @Test
    void numbersTheAnswersAndKeepsTheNumber() {
        waves.save(added(), answer("VERY_SAFE")).value();
        var second = waves.save(added(), answer("VERY_UNSAFE")).value();
        waves.save(new RowChange(project, second, 1, leader), answer("FAIRLY_SAFE")).value();

        assertThat(waves.answers(project, Wave.BASELINE)).extracting(NumberedAnswer::number).containsExactly(1, 2);
        assertThat(waves.answer(project, second).orElseThrow().content().choices()).containsEntry("safeInDark", "FAIRLY_SAFE");
        assertThat(waves.answers(project, Wave.FOLLOW_UP)).isEmpty();
    }

    @Test
    void settlesQuestionAndTestWithTheFirstAnswer() {
        assertThat(results.results(project).registration()).isEmpty();
        assertThat(waves.save(added(), answer("HAPPY")).isAccepted()).isFalse();
        assertThat(results.results(project).registration()).isEmpty();

        waves.save(added(), answer("VERY_SAFE")).value();

        assertThat(results.results(project).registration().orElseThrow())
                .extracting(RegistrationView::primary, RegistrationView::test, RegistrationView::fewestCompared)
                .containsExactly("safeInDark", DifferenceTest.NEWCOMBE_95, 30);
        assertThatThrownBy(() -> database.update("update survey_registration set primary_item = 'worry'"))
                .hasMessageContaining("never changed");
    }

    @Test
    void wantsAnOccasionOfTheSameWaveAndProject() {
        var gone = Refusal.at("occasion", "occasionGone");

        assertThat(waves.save(added(), new SurveyAnswer(Wave.FOLLOW_UP, occasion, said("VERY_SAFE"), null)).refusals())
                .containsExactly(gone);
        var other = fixtures.project(leader);
        assertThat(waves.save(RowChange.added(other, leader), answer("VERY_SAFE")).refusals()).containsExactly(gone);
        assertThat(waves.save(added(), new SurveyOccasion(Wave.BASELINE, new PlaceId(UUID.randomUUID()), Channel.POSTAL,
                DAY, DAY, null, null, null)).refusals()).containsExactly(Refusal.at("place", "placeNotExamined"));
    }

    @Test
    void keepsAnOccasionThatHasAnswers() {
        var answer = waves.save(added(), answer("VERY_SAFE")).value();

        assertThat(waves.removeOccasion(new RowChange(project, occasion, 1, leader)).refusals())
                .containsExactly(Refusal.of("occasionHasAnswers"));
        waves.removeAnswer(new RowChange(project, answer, 1, leader)).value();
        assertThat(waves.removeOccasion(new RowChange(project, occasion, 1, leader)).isAccepted()).isTrue();
    }

    @Test
    void endsNoWaveWithoutAnswers() {
        assertThat(waves.end(project, Wave.BASELINE, design(), leader).refusals())
                .containsExactly(Refusal.of("noSurveyAnswers"));
        assertThat(waves.waveClosed(project, Wave.BASELINE)).isFalse();
    }

    @Test
    void keepsAWaveThatHasEndedAsItIs() {
        var row = waves.save(added(), answer("VERY_SAFE")).value();
        waves.end(project, Wave.BASELINE, design(), leader).value();

        assertThat(waves.waveClosed(project, Wave.BASELINE)).isTrue();
        assertThat(waves.save(added(), answer("VERY_SAFE")).refusals()).containsExactly(ENDED);
        assertThat(waves.save(new RowChange(project, row, 1, leader), answer("VERY_UNSAFE")).refusals()).containsExactly(ENDED);
        assertThat(waves.removeAnswer(new RowChange(project, row, 1, leader)).refusals()).containsExactly(ENDED);
        assertThat(waves.save(new RowChange(project, occasion, 1, leader), occasion(Wave.BASELINE)).refusals())
                .containsExactly(ENDED);
        assertThat(waves.removeOccasion(new RowChange(project, occasion, 1, leader)).refusals()).containsExactly(ENDED);
        assertThat(imports.take(project, file("a"), leader).refusals()).containsExactly(ENDED);
        assertThat(waves.end(project, Wave.BASELINE, design(), leader).refusals()).containsExactly(ENDED);
        assertThatThrownBy(() -> database.update("update survey_answer set improvement = 'Ljus'"))
                .hasMessageContaining("has ended");
    }

    @Test
    void refusesInTheDatabaseAnAnswerWithoutAnOccasion() {
        waves.save(added(), answer("VERY_SAFE")).value();
        assertThatThrownBy(() -> database.update("update survey_answer set occasion_id = gen_random_uuid()"))
                .hasMessageContaining("no occasion");
    }

    @Test
    void takesAFileInAsAWholeAndOnce() {
        waves.save(added(), answer("VERY_SAFE")).value();
        var file = file("a");

        assertThat(imports.take(project, file, leader).value()).isEqualTo(3);
        assertThat(imports.take(project, file, leader).refusals()).containsExactly(Refusal.of("fileTakenBefore"));
        assertThat(imports.take(project, file("a"), leader).refusals()).containsExactly(Refusal.of("fileTakenBefore"));

        assertThat(waves.answers(project, Wave.BASELINE)).extracting(NumberedAnswer::number).containsExactly(1, 2, 3, 4);
        assertThat(imports.imports(project, Wave.BASELINE)).extracting(ImportView::answers).containsExactly(3);
    }

    @Test
    void takesNothingOfAFileWithOneFault() {
        var answers = List.of(answer("VERY_SAFE"), answer("HAPPY"));
        var file = new ImportAnswers(UUID.randomUUID(), Wave.BASELINE, "svar.csv", sha("b"), answers);

        assertThat(imports.take(project, file, leader).refusals())
                .containsExactly(Refusal.at("1.safeInDark", "unknownAnswer"));
        assertThat(waves.answers(project, Wave.BASELINE)).isEmpty();
        assertThat(results.results(project).registration()).isEmpty();
    }

    @Test
    void takesBackAFileAndMayTakeItInAgain() {
        var file = file("a");
        imports.take(project, file, leader).value();

        assertThat(imports.takeBack(project, file.id(), leader).value()).isEqualTo(3);
        assertThat(waves.answers(project, Wave.BASELINE)).isEmpty();
        assertThat(imports.takeBack(project, file.id(), leader).refusals()).containsExactly(Refusal.of("importGone"));
        assertThat(imports.take(project, file("a"), leader).value()).isEqualTo(3);
    }

    @Test
    void tellsNothingOfAWaveBeforeItHasEnded() {
        take(Wave.BASELINE, occasion, 20, 40);
        assertThat(results.results(project).waves()).isEmpty();
        assertThat(results.results(project).items().get("safeInDark").before()).isEmpty();
        assertThat(results.tally(project, Wave.BASELINE, square, "safeInDark")).isEmpty();

        waves.end(project, Wave.BASELINE, design(), leader).value();

        assertThat(results.tally(project, Wave.BASELINE, square, "safeInDark")).contains(new Tally(20, 40, 0));
        assertThat(results.experience(project).gaps()).containsExactly(GroundGap.AFTER_NOT_ENDED);
    }

    @Test
    void findsTheVerdictAndTheRowsBehindIt() {
        take(Wave.BASELINE, occasion, 20, 40);
        waves.end(project, Wave.BASELINE, design(), leader).value();
        var after = waves.save(added(), occasion(Wave.FOLLOW_UP)).value();
        take(Wave.FOLLOW_UP, after, 45, 15);
        waves.end(project, Wave.FOLLOW_UP, new CollectionDesign("Var tredje", null, SameWay.YES, null), leader).value();

        var experience = results.experience(project);

        assertThat(experience.verdict()).isEqualTo(ExperienceVerdict.IMPROVED);
        assertThat(experience.caveats()).contains(Caveat.FEW_TIME_SLOTS);
        assertThat(results.rowsBehind(project, Wave.BASELINE, true)).hasSize(20).doesNotHaveDuplicates();
        assertThat(results.rowsBehind(project, Wave.FOLLOW_UP, false)).hasSize(60);
        assertThat(results.results(project).wave(Wave.FOLLOW_UP).orElseThrow().refusals()).isEqualTo(5);
    }

    /** A report may say that safety has risen from 40 to 58 per cent; it is kept with its source and decides nothing. */
    @Test
    void givesNoVerdictOnTotalsCopiedFromAReport() {
        totals.save(added(), total(Wave.BASELINE, 48)).value();
        totals.save(added(), total(Wave.FOLLOW_UP, 69)).value();
        waves.end(project, Wave.BASELINE, design(), leader).value();
        waves.end(project, Wave.FOLLOW_UP, new CollectionDesign("Var tredje", null, SameWay.YES, null), leader).value();

        var experience = results.experience(project);

        assertThat(totals.totals(project)).hasSize(2);
        assertThat(experience.verdict()).isEqualTo(ExperienceVerdict.NO_GROUND);
        assertThat(experience.gaps()).containsExactly(GroundGap.TOO_FEW_BEFORE, GroundGap.TOO_FEW_AFTER);
        assertThat(experience.answers().change()).isEmpty();
        assertThat(results.results(project).exploratory().values()).containsOnly(ExploratoryVerdict.NO_GROUND);
        assertThat(results.rowsBehind(project, Wave.FOLLOW_UP, false)).isEmpty();
    }

    private static SurveyTotal total(Wave wave, int safe) {
        return new SurveyTotal(wave, null, DAY, DAY, Channel.POSTAL, "Rapport", null, null, 120, safe, null, null, null, null);
    }

    @Test
    void showsWordsOfOnesOwnOnlyAmongTen() {
        IntStream.range(0, 9).forEach(at -> say("Ljus " + at));
        waves.end(project, Wave.BASELINE, design(), leader).value();
        assertThat(results.results(project).wave(Wave.BASELINE).orElseThrow().texts()).isEmpty();
    }

    @Test
    void showsTenPeoplesWordsInTheOrderOfTheAlphabet() {
        IntStream.range(0, 10).forEach(at -> say("Ljus " + (9 - at)));
        waves.end(project, Wave.BASELINE, design(), leader).value();
        assertThat(results.results(project).wave(Wave.BASELINE).orElseThrow().texts()).hasSize(10).isSorted();
    }

    private void say(String words) {
        waves.save(added(), new SurveyAnswer(Wave.BASELINE, occasion, said("VERY_SAFE"), words)).value();
    }

    private void take(Wave wave, UUID held, int safe, int unsafe) {
        var answers = IntStream.range(0, safe + unsafe)
                .mapToObj(at -> new SurveyAnswer(wave, held, said(at < safe ? "VERY_SAFE" : "VERY_UNSAFE"), null)).toList();
        imports.take(project, new ImportAnswers(UUID.randomUUID(), wave, "svar.csv", sha("c"), answers), leader).value();
    }

    private ImportAnswers file(String sha) {
        return new ImportAnswers(UUID.randomUUID(), Wave.BASELINE, "svar.csv", sha(sha),
                List.of(answer("VERY_SAFE"), answer("VERY_UNSAFE"), answer("NEVER_HERE")));
    }

    private static String sha(String sign) {
        return sign.repeat(64);
    }

    private SurveyAnswer answer(String safeInDark) {
        return new SurveyAnswer(Wave.BASELINE, occasion, said(safeInDark), null);
    }

    private static Map<String, String> said(String safeInDark) {
        return Map.of("safeInDark", safeInDark);
    }

    private SurveyOccasion occasion(Wave wave) {
        return new SurveyOccasion(wave, square, Channel.STREET, DAY, DAY, LocalTime.of(15, 0), LocalTime.of(17, 0), 5);
    }

    private static CollectionDesign design() {
        return new CollectionDesign("Var tredje förbipasserande", null, null, null);
    }

    private RowChange added() {
        return RowChange.added(project, leader);
    }
}
