package platssamverkan.process.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willReturn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import platssamverkan.account.AccountId;
import platssamverkan.process.analysis.AnalysisSheets;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetLock;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.process.desk.WorksheetDesk;
import platssamverkan.process.engine.FormReader;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.project.DraftService;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ExaminedPlaces;
import platssamverkan.support.Json;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.survey.AnswerTable.RowFault;
import platssamverkan.survey.Channel;
import platssamverkan.survey.CollectionDesign;
import platssamverkan.survey.SameWay;
import platssamverkan.survey.SurveyResultService;
import platssamverkan.survey.SurveyWaveService;
import platssamverkan.survey.Wave;

/** The step that asks people, from its worksheets and files to what it tells. */
@DatabaseTest
@Import({AnalysisSheets.class, SurveyWaves.class, SecondWave.class, SecondWaveReading.class, SeasonCalendar.class, OccasionWords.class, SurveyOccasionSheet.class, SurveyAnswerSheet.class,
    ConductSurveyForm.class, SurveyReading.class, SurveyNumbers.class, ExperienceWords.class, WaveWords.class,
    SurveyResult.class, SecondSurveyResult.class, AnswerImport.class, StagedFiles.class, SheetLock.class, DraftService.class})
class SurveyStepIntegrationTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 23);

    @MockitoBean private WorksheetDesk desk;
    @Autowired private SurveyOccasionSheet occasions;
    @Autowired private SurveyAnswerSheet answers;
    @Autowired private ConductSurveyForm form;
    @Autowired private SurveyResult result;
    @Autowired private SecondSurveyResult secondResult;
    @Autowired private AnswerImport imports;
    @Autowired private SurveyWaveService waves;
    @Autowired private SurveyResultService results;
    @Autowired private SurveyReading reading;
    @Autowired @Qualifier("surveyTotalSheet") private Worksheet<?> totals;
    @Autowired private FormReader reader;
    @Autowired private ProjectFixtures fixtures;
    @Autowired private ExaminedPlaces places;
    @Autowired private JdbcTemplate database;
    @Autowired private JournalService journal;

    private AccountId leader;
    private ProjectId project;
    private UUID square;
    private String occasion;

    @BeforeEach
    void holdAnOccasion() {
        leader = fixtures.account(fixtures.municipality(), "Kim Ek");
        project = fixtures.fullProject(leader);
        square = places.examine(project, leader, "Torget", "Parken").get(0).value();
        occasion = occasions.save(project, edit(occasion(DAY))).value();
        willReturn(Optional.of(answers)).given(desk).find("survey-answers");
        given(desk.isEditable(any(), eq(project), eq(leader))).willReturn(true);
    }

    @Test
    void listsTheOccasionsAndAdvisesThree() {
        assertThat(texts(occasions.tables(project).get(0).lines())).containsExactly(
                List.of("Torget", "23 februari 2026", "kl. 15.00–17.00", "Tillfrågade på platsen", "5"));
        assertThat(occasions.tables(project).get(0).caption()).isEqualTo("Före åtgärderna");
        assertThat(occasions.progress(project).missing())
                .containsExactly("Fråga gärna vid minst 3 tillfällen med olika veckodag och tid.");
    }

    @Test
    void listsAnswersWithoutTellingWhatTheySay() {
        var row = answers.save(project, edit(answer("VERY_UNSAFE", "Mer ljus"))).value();

        assertThat(texts(answers.tables(project).get(0).lines())).containsExactly(List.of(
                "Svar 1", "Torget, 23 februari 2026 kl. 15.00–17.00. Tillfrågade på platsen", "2 av 22 frågor", "Kim Ek"));
        assertThat(answers.hidesRows()).isTrue();
        assertThat(answers.row(project, row).orElseThrow().value()).isEqualTo(answer("VERY_UNSAFE", "Mer ljus"));
        assertThat(answers.row(project, UUID.randomUUID().toString())).isEmpty();
        assertThat(answers.row(project, "nonsens")).isEmpty();
        assertThat(answers.progress(project).missing()).containsExactly("Minst 30 svar på huvudfrågan behövs för en jämförelse.");
    }

    @Test
    void offersEveryOptionOfTheQuestionnaire() {
        var choices = answers.choices(project, RowEdit.NEW);

        assertThat(choices).containsKeys("surveyOccasions", "surveyProblems", "safeInDarkOptions", "safeByDayOptions",
                "overallOptions", "howOftenOptions", "avoidsOptions", "worryOptions", "trustsHelpOptions",
                "wellKeptOptions", "somethingForMeOptions", "relationOptions", "genderOptions", "ageGroupOptions");
        assertThat((List<?>) choices.get("surveyProblems")).hasSize(9);
    }

    @Test
    void startsOnTheOccasionThatWasTypedLast() {
        assertThat(answers.blank(project, leader)).isEqualTo(SurveyAnswerForm.on(UUID.fromString(occasion)));
        var other = occasions.save(project, edit(occasion(DAY.plusDays(1)))).value();
        assertThat(answers.blank(project, leader)).isNull();

        occasion = other;
        answers.save(project, edit(answer("VERY_SAFE", null))).value();

        assertThat(answers.blank(project, leader)).isEqualTo(SurveyAnswerForm.on(UUID.fromString(other)));
        assertThat(answers.blank(project, fixtures.account())).isNull();
    }

    @Test
    void copiesTotalsOfTheSecondWaveToo() {
        assertThat(totals.progress(project).missing()).isEmpty();
        assertThat(totals.choices(project, RowEdit.NEW).get("surveyWaves")).asString().contains("BASELINE");
        lockBaseline();
        assertThat(totals.choices(project, RowEdit.NEW).get("surveyWaves")).asString().contains("FOLLOW_UP");
        assertThat(totals.steps()).contains(SurveyWaves.AFTER);
    }

    @Test
    void refusesAtTheField() {
        var twice = reader.read(Json.of("{occasion: '" + occasion
                + "', problemsBig: ['litter'], problemsNone: ['litter']}"), SurveyAnswerForm.class).value();

        assertThat(answers.save(project, edit(twice)).refusals()).containsExactly(Refusal.at("problemsNone", "problemTwice"));
        assertThat(answers.save(project, edit(answer(null, "Mer ljus"))).refusals())
                .containsExactly(Refusal.at("safeInDark", "answerEmpty"));
        assertThat(answers.save(project, new RowEdit<>("nonsens", 1, answer("VERY_SAFE", null), leader)).refusals())
                .containsExactly(Refusal.of("rowGone"));
    }

    @Test
    void movesOnToTheSecondWaveWhenTheBaselineIsLocked() {
        lockBaseline();

        assertThat(occasions.tables(project).get(0).caption()).isEqualTo("Efter åtgärderna");
        assertThat(occasions.tables(project).get(0).lines()).isEmpty();
        assertThat(occasions.row(project, occasion)).isEmpty();
        assertThat(form.choices(scope(SurveyWaves.AFTER))).containsEntry("isFollowUp", true);
        assertThat(form.choices(scope(SurveyWaves.BEFORE))).containsEntry("isFollowUp", false);
    }

    @Test
    void looksAFileThroughAndTakesItInWhenConfirmed() {
        assertThat(look("Trygghet i mörker;Störst skillnad\nMycket trygg;Mer ljus\n4;\n")).isEmpty();
        assertThat(waves.answers(project, Wave.BASELINE)).isEmpty();
        var waiting = imports.waiting(project, leader).orElseThrow();
        assertThat(waiting.answers()).isEqualTo(2);
        assertThat(waiting.texts()).isEqualTo(1);
        assertThat(waiting.counts()).contains(new FilePreview.Count("Trygghet i mörker", 2));
        assertThat(imports.confirm(project, leader, UUID.randomUUID()).isAccepted()).isFalse();

        assertThat(imports.confirm(project, leader, waiting.id()).value()).isEqualTo(2);
        assertThat(imports.confirm(project, leader, waiting.id()).refusals()).containsExactly(Refusal.of("fileTakenBefore"));

        assertThat(waves.answers(project, Wave.BASELINE)).hasSize(2);
        assertThat(imports.waiting(project, leader)).isEmpty();
        assertThat(database.queryForObject("select count(*) from draft", Long.class)).isZero();
        assertThat(texts(answers.tables(project).get(0).lines())).first().satisfies(line ->
                assertThat(line).last().isEqualTo("Kim Ek, från fil"));
        assertThat(journal.latest(project, 1)).singleElement().satisfies(line ->
                assertThat(List.of(line.kind(), line.note()))
                        .isEqualTo(List.of(JournalKind.ANSWERS_TAKEN_IN, "2 svar ur filen svar.csv")));
        assertThat(imports.takeBack(project, leader, waiting.id()).value()).isEqualTo(2);
    }

    @Test
    void saysOfAFileThatIsTakenInAlreadyBeforeAnybodyConfirmsIt() {
        look("Trygghet i mörker\n1\n");
        imports.confirm(project, leader, imports.waiting(project, leader).orElseThrow().id()).value();

        assertThat(look("Trygghet i mörker\n1\n"))
                .containsExactly(new RowFault(0, Refusal.at("file", "fileTakenBefore")));
        assertThat(imports.waiting(project, leader)).isEmpty();
    }

    @Test
    void keepsNothingOfAFileWithFaults() {
        look("Trygghet i mörker\n1\n");

        assertThat(look("Trygghet i mörker\n9\n")).contains(
                new RowFault(2, Refusal.of("cellUnknown", "Trygghet i mörker", "9")));
        assertThat(imports.waiting(project, leader)).isEmpty();
    }

    @Test
    void takesNothingInFromSomebodyWhoDoesNotType() {
        look("Trygghet i mörker\n1\n");
        var waiting = imports.waiting(project, leader).orElseThrow();
        given(desk.isEditable(any(), eq(project), eq(leader))).willReturn(false);

        assertThat(imports.confirm(project, leader, waiting.id()).refusals())
                .containsExactly(Refusal.of("surveyCollectionEnded"));
        assertThat(waves.answers(project, Wave.BASELINE)).isEmpty();
    }

    @Test
    void tellsTheFirstWaveWhenItHasEnded() {
        assertThat(result.show(project)).isEmpty();
        take(12, 12, 1);
        waves.end(project, Wave.BASELINE, new CollectionDesign("Var tredje", "Regn", null, null), leader).value();

        var shown = result.show(project).orElseThrow();

        assertThat(shown.sentences()).containsExactly(
                "25 svar samlades in från 23 februari 2026 till 23 februari 2026, vid ett tillfälle (Tillfrågade på platsen).",
                "5 ville inte svara, vid de tillfällen då det räknades.",
                "Så valdes de tillfrågade: Var tredje", "Det här blev inte som det var tänkt: Regn");
        assertThat(shown.tables().get(0).rows()).first().isEqualTo(List.of(
                "Trygghet i mörker: mycket eller ganska trygga",
                "50 % (12 av 24). Utanför andelen: 1 som aldrig är där eller inte vet"));
        assertThat(shown.tables().get(0).rows().get(1)).last()
                .isEqualTo("Visas inte: för få svar, eller skyddar en grupp med för få svar");
    }

    @Test
    void tellsTheVerdictWithItsNumbers() {
        take(48, 72, 0);
        waves.end(project, Wave.BASELINE, new CollectionDesign("Var tredje", null, null, null), leader).value();
        lockBaseline();
        occasion = occasions.save(project, edit(occasion(DAY))).value();
        take(69, 51, 0);
        waves.end(project, Wave.FOLLOW_UP, new CollectionDesign("Var tredje", null, SameWay.YES, null), leader).value();

        assertThat(secondResult.show(project).orElseThrow().sentences()).contains(
                "Förbättrad: fler känner sig trygga än före åtgärderna, och skillnaden är säkerställd.",
                "Andel mycket eller ganska trygga: 40 % (48 av 120) före och 58 % (69 av 120) efter. Skillnaden är +17,5 "
                    + "procentenheter (+4,9 till +29,4), med 95 procents säkerhet om de svarande vore ett slumpmässigt urval.",
                "Svaren samlades in på samma sätt som i den första omgången.");
        var comparison = reading.comparison(project, results.results(project));
        assertThat(comparison.tables()).extracting(table -> table.caption()).containsExactly("Alla frågor",
                "Trygghet i mörker: efter Relation till platsen", "Trygghet i mörker: efter Kön",
                "Trygghet i mörker: efter Åldersgrupp");
    }

    private List<RowFault> look(String text) {
        return imports.lookThrough(
                project, leader, UUID.fromString(occasion), "svar.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private void take(int safe, int unsafe, int never) {
        assertThat(look("Trygghet i mörker\n" + "1\n".repeat(safe) + "4\n".repeat(unsafe) + "5\n".repeat(never))).isEmpty();
        imports.confirm(project, leader, imports.waiting(project, leader).orElseThrow().id()).value();
    }

    private void lockBaseline() {
        database.update("insert into baseline (project_id, catalogue_version, red_up_to, yellow_up_to, locked_at) "
                + "values (?, '2026-1', 6, 13, now())", project.value());
    }

    private static List<List<String>> texts(List<SheetLine> lines) {
        return lines.stream().map(line -> line.cells().stream().map(SheetCell::text).toList()).toList();
    }

    private TaskScope scope(String step) {
        return new TaskScope("task", step, project, Map.of());
    }

    private SurveyOccasionForm occasion(LocalDate day) {
        return new SurveyOccasionForm(square, Channel.STREET, day, null, LocalTime.of(15, 0), LocalTime.of(17, 0), 5);
    }

    private SurveyAnswerForm answer(String safeInDark, String improvement) {
        return new SurveyAnswerForm(UUID.fromString(occasion), safeInDark, null, null, null, null, null, List.of(),
                List.of(), List.of(), List.of(), List.of(), null, null, null, improvement, null, null, null);
    }

    private <R> RowEdit<R> edit(R value) {
        return new RowEdit<>(RowEdit.NEW, 0, value, leader);
    }
}
