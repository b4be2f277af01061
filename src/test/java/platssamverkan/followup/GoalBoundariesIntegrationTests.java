package platssamverkan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.BeginMeasure;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.Sector;
import platssamverkan.analysis.BaselineService;
import platssamverkan.analysis.Factor;
import platssamverkan.analysis.FactorChoice;
import platssamverkan.analysis.FactorService;
import platssamverkan.analysis.InspectionService;
import platssamverkan.analysis.InspectionVisit;
import platssamverkan.analysis.InspectionVisitService;
import platssamverkan.analysis.Light;
import platssamverkan.analysis.Occasion;
import platssamverkan.analysis.Rating;
import platssamverkan.analysis.RatingService;
import platssamverkan.analysis.RerateService;
import platssamverkan.analysis.SourceKind;
import platssamverkan.analysis.Weather;
import platssamverkan.area.AreaReason;
import platssamverkan.area.AreaService;
import platssamverkan.area.DefineArea;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceKind;
import platssamverkan.area.PlaceOwner;
import platssamverkan.area.PlaceView;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.project.RowChange;
import platssamverkan.support.CarriedOutPlan;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

/** Both goals of the full model on each side of their boundary, rated and begun one at a time by those who do it. */
@FollowUpTest
class GoalBoundariesIntegrationTests {

    private static final int RED = 3;
    private static final int YELLOW = 9;
    private static final int PLACES = 12;
    private static final int FACTORS = 15;
    private static final int IMPROVED = 42;

    @Autowired private ExpectedResultsService results;
    @Autowired private FactorService factors;
    @Autowired private RatingService ratings;
    @Autowired private InspectionVisitService visits;
    @Autowired private BaselineService baselines;
    @Autowired private InspectionService inspections;
    @Autowired private RerateService reratings;
    @Autowired private ActionPlanService plans;
    @Autowired private MeasureService measures;
    @Autowired private ActorService actors;
    @Autowired private CarriedOutPlan plan;
    @Autowired private AreaService areas;
    @Autowired private ProjectFixtures fixtures;
    @Autowired private TestEntityManager entities;
    @Autowired private TestClock clock;

    private AccountId leader;
    private AccountId colleague;
    private ProjectId project;
    private List<PlaceId> two;

    @BeforeEach
    void openAProject() {
        leader = fixtures.account();
        colleague = fixtures.account();
        project = fixtures.fullProject(leader);
        fixtures.member(project, leader, Role.PROJEKTLEDARE);
        fixtures.member(project, colleague, Role.PROCESSTOD);
    }

    @Test
    void doesNotReachAQuarterOfTheFactorsWith24Point9PerCent() {
        rateTwice(169);

        assertThat(goal(ExpectedResult.FACTORS_IMPROVED, Evidence.Kind.FACTORS_BETTER)).satisfies(goal -> {
            assertThat(share(goal)).isEqualTo("24.9");
            assertThat(goal.state()).isEqualTo(Evidence.State.NOT_MET);
        });
        assertThat(verdict(ExpectedResult.FACTORS_IMPROVED)).isEqualTo(Verdict.NOT_REACHED);
    }

    @Test
    void reachesAQuarterOfTheFactorsWith25PerCent() {
        rateTwice(168);

        assertThat(goal(ExpectedResult.FACTORS_IMPROVED, Evidence.Kind.FACTORS_BETTER)).satisfies(goal -> {
            assertThat(share(goal)).isEqualTo("25.0");
            assertThat(goal.state()).isEqualTo(Evidence.State.MET);
        });
    }

    /** One more measure is adopted when 167 of 335 have begun, and one more of all begins. */
    @Test
    void reachesHalfOfTheMeasuresWith50PerCentAndNotWith49Point9() {
        var adopted = adopt(335);
        adopted.subList(0, 167).forEach(this::begin);

        assertThat(share(goal(ExpectedResult.MEASURES_BEGUN, Evidence.Kind.MEASURES_BEGUN))).isEqualTo("49.9");
        assertThat(verdict(ExpectedResult.MEASURES_BEGUN)).isEqualTo(Verdict.NOT_REACHED);

        plans.openChange(project, "En till", leader, clock.instant()).value();
        propose(1);
        plan.adopt(project, leader, colleague);
        begin(adopted.get(167));

        assertThat(share(goal(ExpectedResult.MEASURES_BEGUN, Evidence.Kind.MEASURES_BEGUN))).isEqualTo("50.0");
        assertThat(verdict(ExpectedResult.MEASURES_BEGUN)).isEqualTo(Verdict.REACHED);
    }

    /** Rates every factor red at every place, as many as have a colour, and some of them yellow two years later. */
    private void rateTwice(int coloured) {
        var rated = examine();
        var chosen = factors.factors(project).active().stream().limit(FACTORS).toList();
        assertThat(chosen).extracting(Factor::source).contains(SourceKind.INSPECTION, SourceKind.STATISTICS);
        factors.factors(project).active().stream().skip(FACTORS).forEach(factor ->
            factors.choose(project, new FactorChoice(factor.code(), false, "Passar inte"), 0, leader).value());
        eachPair(rated, chosen, (place, factor, number) -> ratings.rate(
            project, rating(place, factor, number < coloured ? RED : null), 0, leader).value());
        visit(rated, Occasion.BASELINE);
        ratings.recordInspection(project, "Slitet", colleague, leader).value();
        ratings.record(project, "Slitet", leader).value();
        assertThat(baselines.lock(project).value().coloured()).isEqualTo(coloured);
        rateAgain(rated, chosen, coloured);
    }

    private List<PlaceId> examine() {
        var places = IntStream.rangeClosed(1, PLACES).mapToObj(number ->
            new DefineArea.Place("Plats " + number, "En plats", PlaceKind.SQUARE, PlaceOwner.PUBLIC)).toList();
        var area = new DefineArea("Centrum", "Stadens mitt", Set.of(AreaReason.FELT_INSECURITY), "Lägesbilden", "Från ån",
            null, places);
        return areas.define(project, area, leader, clock.instant()).value().places().stream().map(PlaceView::id).toList();
    }

    private void rateAgain(List<PlaceId> rated, List<Factor> chosen, int coloured) {
        eachPair(rated, chosen, (place, factor, number) -> {
            var again = rating(place, factor, number < IMPROVED ? YELLOW : RED);
            if (number < coloured) {
                (factor.source() == SourceKind.INSPECTION
                    ? inspections.inspect(project, again, 0, leader) : reratings.rate(project, again, 0, leader)).value();
            }
        });
        visit(rated, Occasion.FOLLOW_UP);
        inspections.record(project, "Bättre", colleague, leader).value();
        reratings.record(project, "Bättre", leader).value();
        entities.flush();
        entities.clear();
    }

    private interface Pair {
        void of(PlaceId place, Factor factor, int number);
    }

    private static void eachPair(List<PlaceId> places, List<Factor> factors, Pair pair) {
        for (var place = 0; place < places.size(); place++) {
            for (var factor = 0; factor < factors.size(); factor++) {
                pair.of(places.get(place), factors.get(factor), place * factors.size() + factor);
            }
        }
    }

    private Rating rating(PlaceId place, Factor factor, Integer score) {
        return new Rating(place, factor.code(), score, score == null, score == null ? "Avstängt" : "Så såg det ut",
            score == null ? null : "Underlaget", clock.today(), Light.DAYLIGHT, null, null);
    }

    private void visit(List<PlaceId> visited, Occasion occasion) {
        visited.forEach(place -> List.of(Light.DAYLIGHT, Light.DARKNESS).forEach(light ->
            visits.save(RowChange.added(project, leader), occasion, new InspectionVisit(place, clock.today(),
                LocalTime.of(10, 0), LocalTime.of(11, 0), light, Weather.CLEAR, leader)).value()));
    }

    private List<MeasureId> adopt(int number) {
        two = plan.choosePlaces(project, leader);
        var adopted = propose(number);
        plan.adopt(project, leader, colleague);
        return adopted;
    }

    private List<MeasureId> propose(int number) {
        var actor = actors.actors(project).stream().findFirst().map(known -> known.id()).orElseGet(this::join);
        return IntStream.range(0, number)
            .mapToObj(i -> plan.propose(project, two.get(i % two.size()), "Åtgärd " + i, actor, leader)).toList();
    }

    private ActorId join() {
        return actors.join(project, new ActorDetails("Tekniska kontoret", ActorKind.MUNICIPAL_DEPARTMENT, Sector.PUBLIC,
            false, true, null, null), leader, clock.instant()).value().id();
    }

    private void begin(MeasureId measure) {
        measures.begin(measure, new BeginMeasure(clock.today(), true, false, 0, 0, null), leader, clock.instant()).value();
    }

    private Evidence goal(ExpectedResult result, Evidence.Kind kind) {
        return evaluated(result).evidence().stream().filter(evidence -> evidence.kind() == kind).findFirst().orElseThrow();
    }

    private Verdict verdict(ExpectedResult result) {
        return evaluated(result).verdict();
    }

    private EvaluatedResult evaluated(ExpectedResult wanted) {
        return results.evaluate(project).stream().filter(one -> one.result() == wanted).findFirst().orElseThrow();
    }

    /** In per cent with one decimal, of the rows behind the number. */
    private static String share(Evidence goal) {
        var counted = goal.items().stream().filter(EvidenceItem::counts).count();
        return String.format(Locale.ROOT, "%.1f", 100.0 * counted / goal.items().size());
    }
}
