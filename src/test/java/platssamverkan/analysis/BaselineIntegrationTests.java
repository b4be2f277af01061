package platssamverkan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.area.PlaceId;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ExaminedPlaces;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

@DatabaseTest
@Import(AnalysisServices.class)
class BaselineIntegrationTests {

    @Autowired
    private FactorService factors;

    @Autowired
    private RatingService ratings;

    @Autowired
    private BaselineService baselines;

    @Autowired
    private InspectionService inspections;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private ExaminedPlaces places;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TestClock clock;

    private AccountId leader;
    private ProjectId project;
    private List<PlaceId> examined;

    @BeforeEach
    void examineThreePlaces() {
        leader = fixtures.account();
        project = fixtures.project(leader);
        examined = places.examine(project, leader, "Torget", "Parken", "Stationen");
    }

    @Test
    void startsWithEveryFactorOfTheNewestCatalogue() {
        assertThat(factors.factors(project).active()).hasSize(42);
    }

    @Test
    void switchesAFactorOffForAReasonAndOnAgain() {
        assertThat(factors.choose(project, new FactorChoice("I2", false, null), 0, leader).refusals())
                .containsExactly(Refusal.at("reason", "switchOffReasonMissing"));
        switchOff("I2");
        assertThat(factors.factors(project).active()).hasSize(41);
        assertThat(factors.factors(project).switchedOff()).containsEntry("I2", "Ingen räkning går att göra");

        assertThat(factors.choose(project, new FactorChoice("I2", true, null), 1, leader).isAccepted()).isTrue();
        assertThat(factors.factors(project).active()).hasSize(42);
    }

    @Test
    void refusesAFactorThatDoesNotExistOrIsSwitchedOff() {
        switchOff("B1");

        assertThat(factors.choose(project, new FactorChoice("Z9", false, "Finns inte"), 0, leader).refusals())
                .containsExactly(Refusal.of("factorUnknown", "Z9"));
        assertThat(rate(examined.get(0), "B1", 7)).containsExactly(Refusal.of("factorNotInUse", "B1"));
    }

    @Test
    void refusesAPlaceThatIsNotExamined() {
        var elsewhere = places.examine(fixtures.project(leader), leader, "Annat torg", "Annan park").get(0);

        assertThat(rate(elsewhere, "B1", 7)).containsExactly(Refusal.of("placeNotExamined"));
    }

    @Test
    void namesTheColleagueWhoRatedMeanwhile() {
        var colleague = fixtures.account(fixtures.municipality(), "Robin Ström");
        ratings.rate(project, Ratings.rated(examined.get(0), "B1", 7), 0, colleague);

        assertThat(rate(examined.get(0), "B1", 12)).containsExactly(Refusal.of("rowChanged", "Robin Ström"));
    }

    @Test
    void coloursByTheThresholdsThatWereFrozenForTheProject() {
        database.update("insert into project_catalogue values (?, '2026-1', 9, 15, ?)",
                project.value(), clock.instant().atOffset(ZoneOffset.UTC));

        rate(examined.get(0), "B1", 8);

        assertThat(ratings.sheet(project).colours().get(0).count(ColourCode.RED)).isEqualTo(1);
    }

    @Test
    void freezesTheThresholdsWhenTheRatingBegins() {
        rate(examined.get(0), "B1", 8);

        assertThat(database.queryForMap("select catalogue_version, red_up_to, yellow_up_to from project_catalogue"))
                .containsEntry("catalogue_version", "2026-1")
                .containsEntry("red_up_to", 6)
                .containsEntry("yellow_up_to", 13);
    }

    @Test
    void doesNotEndTheRatingBeforeEverythingIsRated() {
        keepOnly("B1", "B2");
        rate(examined.get(0), "B1", 7);

        assertThat(ratings.record(project, "Mycket skräp", leader).refusals())
                .containsExactly(Refusal.of("ratingsMissing", 5));
        assertThat(baselines.lock(project).refusals()).containsExactly(Refusal.of("ratingsNotRecorded"));
    }

    @Test
    void doesNotEndTheRatingWhenEveryFactorIsSwitchedOff() {
        keepOnly();

        assertThat(ratings.record(project, "Inget", leader).refusals()).containsExactly(Refusal.of("noFactorInUse"));
    }

    @Test
    void keepsTheRaterWhenSomebodyElseMendsAWordOrAddsASecondScore() {
        var colleague = fixtures.account();
        var first = Ratings.rated(examined.get(0), "B1", 7);
        ratings.rate(project, first, 0, leader).value();

        ratings.rate(project, Ratings.second(first, 9, colleague), 1, colleague).value();
        assertThat(ratings.sheet(project).ratings().get(0).by()).isEqualTo(leader);

        ratings.rate(project, Ratings.rated(examined.get(0), "B1", 8), 2, colleague).value();
        assertThat(ratings.sheet(project).ratings().get(0).by()).isEqualTo(colleague);
        var again = Ratings.second(Ratings.rated(examined.get(0), "B1", 8), 9, colleague);
        assertThat(ratings.rate(project, again, 3, leader).refusals())
                .containsExactly(Refusal.at("secondRater", "sameRaterTwice"));
    }

    @Test
    void refusesAnInspectionBeforeTheBaseline() {
        lock();
        places.choose(project, leader, examined.get(0), examined.get(2));
        var early = Ratings.rated(examined.get(0), "B1", 14);

        assertThat(inspections.inspect(project, early, 0, leader).refusals())
                .containsExactly(Refusal.at("ratedOn", "inspectedBeforeBaseline", clock.today()));
    }

    @Test
    void leavesRecordedRatingsAsTheyAre() {
        recordRatings();

        assertThat(ratings.rate(project, Ratings.rated(examined.get(0), "B1", 20), 1, leader).refusals())
                .containsExactly(Refusal.of("ratingsRecorded"));
        assertThat(factors.choose(project, new FactorChoice("B1", false, "Nej"), 0, leader).refusals())
                .containsExactly(Refusal.of("ratingsRecorded"));
    }

    @Test
    void locksEveryPairWithItsColour() {
        lock();

        var baseline = baselines.baseline(project).orElseThrow();
        assertThat(baseline.pairs()).hasSize(9);
        assertThat(baseline.coloured()).isEqualTo(8);
        assertThat(baseline.colours(examined.get(0)).counts())
                .containsEntry(ColourCode.RED, 1L).containsEntry(ColourCode.GREEN, 2L);
        assertThat(baseline.colours(examined.get(2)).count(ColourCode.NOT_RATED)).isEqualTo(1);
        assertThat(baseline.lockedAt()).isEqualTo(clock.instant());
        assertThat(baseline.isGoalReachable()).isTrue();
    }

    @Test
    void locksOnlyOnce() {
        var first = lock();
        clock.moveTo(clock.today().plusDays(1));

        assertThat(baselines.lock(project).value()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update baseline set red_up_to = 3 where project_id = ?",
        "delete from baseline_pair where project_id = ?",
        "update baseline_pair set score = 20, colour = 'GREEN' where project_id = ?",
        "insert into baseline_pair select project_id, 99, place_id, 'Z9', source, score, colour, rated_on, light "
                + "from baseline_pair where project_id = ? and position = 0",
        "update factor_rating set score = 20 where project_id = ?",
        "delete from factor_rating where project_id = ?",
        "delete from factor_choice where project_id = ?",
        "update project_catalogue set yellow_up_to = 8 where project_id = ?"})
    void isHeldByTheDatabaseItself(String change) {
        lock();

        assertThatThrownBy(() -> database.update(change, project.value())).hasMessageContaining("is locked");
    }

    @Test
    void inspectsTheInspectedFactorsOfTheChosenPlacesAgain() {
        lock();
        places.choose(project, leader, examined.get(0), examined.get(2));

        var sheet = inspections.sheet(project);

        assertThat(sheet.pairs()).extracting(BaselinePair::placeId).containsOnly(examined.get(0), examined.get(2));
        assertThat(sheet.pairs()).extracting(BaselinePair::factorCode).containsExactly("B1", "B2", "B1");
        assertThat(inspections.record(project, "Renare", null, leader).refusals())
                .containsExactly(Refusal.of("inspectionIncomplete", 3));
    }

    @Test
    void refusesToInspectWhatTheBaselineDoesNotHold() {
        lock();
        places.choose(project, leader, examined.get(0), examined.get(2));

        assertThat(inspect(examined.get(1), "B1", 7)).containsExactly(Refusal.of("pairNotInBaseline", "B1"));
        assertThat(inspect(examined.get(0), "A1", 7)).containsExactly(Refusal.of("pairNotInBaseline", "A1"));
        assertThat(inspect(examined.get(0), "B1", 21)).containsExactly(Refusal.at("score", "scoreOutOfRange", 0, 20));
    }

    @Test
    void comparesTheInspectionWithTheBaseline() {
        lock();
        places.choose(project, leader, examined.get(0), examined.get(2));
        inspect(examined.get(0), "B1", 14);
        inspect(examined.get(0), "B2", 13);
        inspections.inspect(project, Ratings.notRated(examined.get(2), "B1", clock.today()), 0, leader);
        assertThat(inspections.comparison(project)).isEmpty();

        assertThat(inspections.record(project, "Renare", null, leader).isAccepted()).isTrue();

        var comparison = inspections.comparison(project).orElseThrow();
        assertThat(comparison.pairs()).extracting(ComparedPair::change)
                .containsExactly(Change.IMPROVED, Change.WORSENED, Change.NOT_RERATED);
        assertThat(inspections.inspect(project, Ratings.rated(examined.get(0), "B1", 20), 1, leader).refusals())
                .containsExactly(Refusal.of("inspectionRecorded"));
    }

    private BaselineView lock() {
        recordRatings();
        return baselines.lock(project).value();
    }

    /** Three factors, of which two are inspected; the third place could not be rated in full. */
    private void recordRatings() {
        keepOnly("A1", "B1", "B2");
        examined.forEach(place -> {
            rate(place, "A1", 14);
            rate(place, "B1", 3);
        });
        rate(examined.get(0), "B2", 14);
        rate(examined.get(1), "B2", 14);
        ratings.rate(project, Ratings.notRated(examined.get(2), "B2"), 0, leader);
        ratings.record(project, "Mycket skräp", leader).value();
    }

    private void keepOnly(String... codes) {
        factors.factors(project).active().stream().map(Factor::code)
                .filter(code -> !List.of(codes).contains(code))
                .forEach(this::switchOff);
    }

    private void switchOff(String code) {
        factors.choose(project, new FactorChoice(code, false, "Ingen räkning går att göra"), 0, leader).value();
    }

    private List<Refusal> rate(PlaceId place, String factor, int score) {
        return ratings.rate(project, Ratings.rated(place, factor, score), 0, leader).refusals();
    }

    private List<Refusal> inspect(PlaceId place, String factor, int score) {
        return inspections.inspect(project, Ratings.rated(place, factor, score, clock.today()), 0, leader).refusals();
    }
}
