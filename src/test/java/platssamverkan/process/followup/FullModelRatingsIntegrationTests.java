package platssamverkan.process.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.analysis.BaselineService;
import platssamverkan.analysis.Change;
import platssamverkan.analysis.FactorChoice;
import platssamverkan.analysis.FactorService;
import platssamverkan.analysis.InspectionService;
import platssamverkan.analysis.InspectionVisit;
import platssamverkan.analysis.InspectionVisitService;
import platssamverkan.analysis.Light;
import platssamverkan.analysis.Occasion;
import platssamverkan.analysis.RatingService;
import platssamverkan.analysis.RerateService;
import platssamverkan.analysis.Weather;
import platssamverkan.area.PlaceId;
import platssamverkan.process.analysis.AnalysisSheets;
import platssamverkan.process.analysis.ColourMapService;
import platssamverkan.process.analysis.RatingForm;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.process.engine.OpenSteps;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.project.RowChange;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ExaminedPlaces;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

/** The ratings of the full model, from the first inspection to the last comparison. */
@DatabaseTest
@Import(AnalysisSheets.class)
class FullModelRatingsIntegrationTests {

    private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 12);
    private static final LocalDate TWO_YEARS_LATER = LocalDate.of(2027, 11, 11);

    @Autowired
    private List<Worksheet<RatingForm>> sheets;

    @Autowired
    private Collection<StepResult> results;

    @Autowired
    private FactorService factors;

    @Autowired
    private RatingService ratings;

    @Autowired
    private InspectionVisitService visits;

    @Autowired
    private BaselineService baselines;

    @Autowired
    private InspectionService inspections;

    @Autowired
    private RerateService reratings;

    @Autowired
    private ColourMapService colours;

    @Autowired
    private OpenSteps openSteps;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private ExaminedPlaces places;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TestClock clock;

    private AccountId rater;
    private AccountId reviewer;
    private ProjectId project;
    private PlaceId torget;
    private PlaceId parken;

    @BeforeEach
    void examineTwoPlacesByFourFactors() {
        var municipality = fixtures.municipality();
        rater = fixtures.account(municipality, "Kim Ek");
        reviewer = fixtures.account(municipality, "Robin Ström");
        project = fixtures.fullProject(rater);
        fixtures.member(project, rater, Role.PROJEKTLEDARE);
        fixtures.member(project, reviewer, Role.PROCESSTOD);
        var examined = places.examine(project, rater, "Torget", "Parken");
        torget = examined.get(0);
        parken = examined.get(1);
        factors.factors(project).active().stream().map(factor -> factor.code())
                .filter(code -> !List.of("A1", "B1", "B2", "I1").contains(code))
                .forEach(code -> factors.choose(project, new FactorChoice(code, false, "Passar inte"), 0, rater).value());
    }

    @AfterEach
    void letNoStepWait() {
        reset(openSteps);
    }

    @Test
    void rateTheInspectedFactorsAndTheOthersApart() {
        assertThat(codes("place-inspection")).containsExactly("B1", "B2");
        assertThat(codes("factor-ratings")).containsExactly("A1", "I1");
        assertThat(sheet("factor-ratings").row(project, torget + ".B1")).isEmpty();
    }

    @Test
    void inspectWithARoundAtEveryPlaceAndSomebodyElsesEyes() {
        rateBoth("place-inspection", Map.of("B1", 6, "B2", 15));

        assertThat(inspectedBy(rater)).containsExactly(Refusal.at("reviewer", "reviewerHasRated"));
        assertThat(inspectedBy(fixtures.account())).containsExactly(Refusal.at("reviewer", "raterNotMember"));
        visit(torget, Occasion.BASELINE);
        assertThat(inspectedBy(reviewer)).containsExactly(Refusal.of("visitsMissing", 1));
        visit(parken, Occasion.BASELINE);
        assertThat(inspectedBy(reviewer)).isEmpty();

        assertThat(visits.save(RowChange.added(project, rater), Occasion.BASELINE, round(torget)).refusals())
                .containsExactly(Refusal.of("inspectionRecorded"));
        assertThat(factors.choose(project, new FactorChoice("B1", false, "Ändrat oss"), 0, rater).refusals())
                .containsExactly(Refusal.of("ratingsRecorded"));
        assertThat(factors.choose(project, new FactorChoice("A1", false, "Ändrat oss"), 0, rater).isAccepted()).isTrue();
        assertThat(shown("inspectPlaces").sentences())
                .contains("Besiktningen är granskad av Robin Ström, som inte själv har bedömt.");
        assertThatThrownBy(() -> database.update("delete from inspection_visit where project_id = ?", project.value()))
                .hasMessageContaining("is recorded");
    }

    @Test
    void lockBothPartsAsOneBaselineAndSayWhatTheGoalNeeds() {
        inspectAtFirst();
        assertThat(baselines.lock(project).refusals()).containsExactly(Refusal.of("ratingsNotRecorded"));
        rateBoth("factor-ratings", Map.of("A1", 5, "I1", 9));
        ratings.record(project, "Mycket brott", rater).value();

        assertThat(baselines.lock(project).value().coloured()).isEqualTo(8);

        assertThat(shown("rateFactors").sentences())
                .contains("För att 25 procent av bedömningarna ska få en bättre färg behöver minst 2 förbättras.");
    }

    @Test
    void sayAtTheLockThatSoMuchIsGreenThatTheGoalCannotBeMet() {
        rateBoth("place-inspection", Map.of("B1", 15, "B2", 15));
        recordInspection();
        rateBoth("factor-ratings", Map.of("A1", 14, "I1", 20));
        ratings.record(project, "Nästan allt är bra", rater).value();
        baselines.lock(project).value();

        assertThat(shown("rateFactors").sentences()).contains("Så mycket är redan grönt att en fjärdedel inte kan få en "
                + "bättre färg. Ett sådant mål går inte att nå.");
    }

    @Test
    void keepTheEarlierScoresFromThoseWhoInspectAgain() {
        lockBaseline();
        assertThat(shown("inspectPlaces").tables()).isNotEmpty();
        wait("followUpInspection");

        var again = sheet("follow-up-inspection");
        save(again, torget, "B1", 7);

        assertThat(everything(again)).noneMatch(text -> text.contains("6 poäng") || text.contains("Röd"));
        assertThat(again.choices(project, torget + ".B1").get("before").toString())
                .contains("12 november 2025").contains("mörker").doesNotContain("poäng,").doesNotContain("röd");
        assertThat(everything(sheet("place-inspection"))).noneMatch(text -> text.contains("6 poäng") || text.contains("Röd"));
        assertThat(sheet("place-inspection").row(project, torget + ".B1").orElseThrow().value()).isNull();
        assertThat(shown("inspectPlaces").tables()).isEmpty();
        assertThat(shown("rateFactors").tables()).isNotEmpty();
    }

    @Test
    void keepTheEarlierScoresFromThoseWhoRateTheOthersAgain() {
        lockBaseline();
        wait("rerateFactors");

        var again = sheet("reratings");

        assertThat(everything(again)).noneMatch(text -> text.contains("5 poäng") || text.contains("Röd"));
        assertThat(again.choices(project, torget + ".A1").get("before").toString())
                .contains("statistik").doesNotContain("poäng,").doesNotContain("röd");
        assertThat(sheet("factor-ratings").row(project, torget + ".A1").orElseThrow().value()).isNull();
        assertThat(shown("rateFactors").tables()).isEmpty();
        assertThat(shown("rateFactors").sentences()).noneMatch(text -> text.contains("gröna"));
    }

    @Test
    void compareInspectedAndOtherFactorsTogether() {
        lockBaseline();
        Stream.of(torget, parken).forEach(place -> {
            save(sheet("follow-up-inspection"), place, "B1", 7);
            save(sheet("follow-up-inspection"), place, "B2", 15);
            visit(place, Occasion.FOLLOW_UP);
        });
        assertThat(inspections.record(project, "Renare", rater, rater).refusals())
                .containsExactly(Refusal.at("reviewer", "reviewerHasRated"));
        inspections.record(project, "Renare", reviewer, rater).value();
        assertThat(inspections.comparison(project)).isEmpty();
        assertThat(inspections.standing(project).count(Change.IMPROVED)).isEqualTo(2);
        assertThat(inspections.standing(project).count(Change.NOT_RERATED)).isEqualTo(4);

        save(sheet("reratings"), torget, "A1", 5);
        save(sheet("reratings"), torget, "I1", 3);
        save(sheet("reratings"), parken, "A1", 14);
        assertThat(reratings.record(project, "Blandat", rater).refusals())
                .containsExactly(Refusal.of("inspectionIncomplete", 1));
        sheet("reratings").save(project, new RowEdit<>(parken + ".I1", 0, new RatingForm(
                null, true, "Parken var avstängd", null, clock.today(), null, null, null), rater)).value();
        reratings.record(project, "Blandat", rater).value();

        var comparison = inspections.comparison(project).orElseThrow();
        assertThat(comparison.goal().improved()).isEqualTo(3);
        assertThat(comparison.goal().coloured()).isEqualTo(8);
        assertThat(comparison.count(Change.WORSENED)).isEqualTo(1);
        assertThat(comparison.count(Change.NOT_RERATED)).isEqualTo(1);
        assertThat(shown("rerateFactors").sentences()).contains("Av alla 8 bedömningar i baslinjen, med de besiktade, "
                + "har 3 fått en bättre färg. För 25 procent behövs minst 2.");
        assertThat(shown("rerateFactors").tables().get(2).rows()).anyMatch(row -> row.contains("Parken var avstängd"));
    }

    @Test
    void showTheColoursOfEveryPlaceAndTheFollowUpBesideThem() {
        assertThat(texts("B1")).containsExactly("Ingen färg", "Ingen färg");
        lockBaseline();
        assertThat(colours.of(project).state()).contains("Baslinjen låstes");
        assertThat(colours.of(project).places()).containsExactly("Torget", "Parken");
        assertThat(texts("B1")).containsExactly("Röd 6", "Röd 6");
        assertThat(colours.of(project).totals()).contains("Torget: 2 röda, 1 gul och 1 grön i baslinjen.");

        Stream.of(torget, parken).forEach(place -> {
            save(sheet("follow-up-inspection"), place, "B1", 7);
            save(sheet("follow-up-inspection"), place, "B2", 15);
            visit(place, Occasion.FOLLOW_UP);
        });
        assertThat(texts("B1")).as("nothing is told before it is recorded").containsExactly("Röd 6", "Röd 6");
        inspections.record(project, "Renare", reviewer, rater).value();

        assertThat(texts("B1")).containsExactly("Röd 6", "Gul 7", "Röd 6", "Gul 7");
    }

    @Test
    void keepTheColoursOfThePlacesFromThoseWhoRateAgain() {
        lockBaseline();
        wait("followUpInspection");

        assertThat(texts("B1")).containsExactly("Visas när uppföljningen är klar", "Visas när uppföljningen är klar");
        assertThat(texts("A1")).containsExactly("Röd 5", "Röd 5");
        assertThat(colours.of(project).totals()).isEmpty();
    }

    private List<String> texts(String factor) {
        return colours.of(project).aspects().stream().flatMap(aspect -> aspect.rows().stream())
                .filter(row -> row.name().startsWith(factor + " "))
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> Stream.concat(Stream.of(cell.before()), cell.after().stream()))
                .map(SheetCell::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update factor_rating set score = 20 where project_id = ? and occasion = 'FOLLOW_UP' and factor_code = 'B1'",
        "delete from factor_rating where project_id = ? and occasion = 'FOLLOW_UP' and factor_code = 'B1'",
        "update assessment set summary = 'Annan' where project_id = ?", "delete from assessment where project_id = ?"
    })
    void keepWhatWasRatedAgainOnceItIsRecorded(String sql) {
        lockBaseline();
        save(sheet("reratings"), torget, "A1", 5);
        Stream.of(torget, parken).forEach(place -> {
            save(sheet("follow-up-inspection"), place, "B1", 7);
            save(sheet("follow-up-inspection"), place, "B2", 15);
            visit(place, Occasion.FOLLOW_UP);
        });
        inspections.record(project, "Renare", reviewer, rater).value();

        save(sheet("reratings"), torget, "I1", 3);
        assertThatThrownBy(() -> database.update(sql, project.value()))
                .hasMessageMatching("(?s).*(is recorded|is kept as it is).*");
    }

    private void lockBaseline() {
        inspectAtFirst();
        rateBoth("factor-ratings", Map.of("A1", 5, "I1", 9));
        ratings.record(project, "Mycket brott", rater).value();
        baselines.lock(project).value();
        clock.moveTo(TWO_YEARS_LATER);
    }

    private void inspectAtFirst() {
        rateBoth("place-inspection", Map.of("B1", 6, "B2", 15));
        recordInspection();
    }

    private void recordInspection() {
        visit(torget, Occasion.BASELINE);
        visit(parken, Occasion.BASELINE);
        assertThat(inspectedBy(reviewer)).isEmpty();
    }

    private List<Refusal> inspectedBy(AccountId person) {
        return ratings.recordInspection(project, "Skräpigt", person, rater).refusals();
    }

    private void visit(PlaceId place, Occasion occasion) {
        visits.save(RowChange.added(project, rater), occasion, round(place)).value();
    }

    private InspectionVisit round(PlaceId place) {
        return new InspectionVisit(
                place, NOVEMBER, LocalTime.of(21, 0), LocalTime.of(22, 0), Light.DARKNESS, Weather.CLEAR, rater);
    }

    private void rateBoth(String sheet, Map<String, Integer> scores) {
        scores.forEach((factor, score) -> Stream.of(torget, parken).forEach(place -> sheet(sheet).save(project,
                new RowEdit<>(place + "." + factor, 0, form(score, NOVEMBER), rater)).value()));
    }

    private void save(Worksheet<RatingForm> sheet, PlaceId place, String factor, int score) {
        sheet.save(project, new RowEdit<>(place + "." + factor, 0, form(score, clock.today()), rater)).value();
    }

    private static RatingForm form(int score, LocalDate day) {
        return new RatingForm(score, false, "Så såg det ut", "Underlaget", day, Light.DARKNESS, null, null);
    }

    private void wait(String step) {
        when(openSteps.isWaiting(any(), eq(Set.of(step)))).thenReturn(true);
    }

    private Worksheet<RatingForm> sheet(String key) {
        return sheets.stream().filter(sheet -> sheet.key().equals(key)).findFirst().orElseThrow();
    }

    private List<String> codes(String sheet) {
        return sheet(sheet).tables(project).get(0).lines().stream()
                .map(line -> line.rowKey().substring(line.rowKey().indexOf('.') + 1)).toList();
    }

    /** Every text of the sheet's tables. */
    private List<String> everything(Worksheet<?> sheet) {
        return sheet.tables(project).stream()
                .flatMap(table -> table.lines().stream())
                .flatMap(line -> line.cells().stream())
                .map(SheetCell::text)
                .toList();
    }

    private ResultView shown(String step) {
        return results.stream().filter(result -> result.step().equals(step)).findFirst()
                .flatMap(result -> result.show(project)).orElseThrow();
    }
}
