package platssamverkan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.analysis.Change;
import platssamverkan.analysis.ColourCode;
import platssamverkan.followup.Evidence.Kind;

/** Both goals against references that divide nothing: they pair rows off against each other until none is left. */
class GoalPropertiesTests {

    private static final List<List<MeasureStatus>> HISTORIES = List.of(
        List.of(MeasureStatus.DECIDED),
        List.of(MeasureStatus.DECIDED, MeasureStatus.BEGUN),
        List.of(MeasureStatus.DECIDED, MeasureStatus.BEGUN, MeasureStatus.PAUSED),
        List.of(MeasureStatus.DECIDED, MeasureStatus.BEGUN, MeasureStatus.COMPLETED, MeasureStatus.FOLLOWED_UP),
        List.of(MeasureStatus.DECIDED, MeasureStatus.BEGUN, MeasureStatus.WITHDRAWN),
        List.of(MeasureStatus.DECIDED, MeasureStatus.WITHDRAWN),
        List.of(MeasureStatus.DECIDED, MeasureStatus.NOT_FEASIBLE));

    private final FullExample project = new FullExample();

    @Property(tries = 300)
    void reachesHalfWhenEveryMeasureNotBegunIsMatchedByOneThatIs(@ForAll("measures") List<MeasureView> measures) {
        project.measures = measures;
        assertThat(project.result(ExpectedResult.MEASURES_BEGUN).verdict())
            .isEqualTo(reference(measures, MeasureView::wasBegun, 1));
    }

    @Property(tries = 300)
    void reachesAQuarterWhenEveryThreeFactorsNotBetterAreMatchedByOneThatIs(
        @ForAll("factors") List<RatedAgain> factors
    ) {
        project.factors = factors;
        assertThat(project.result(ExpectedResult.FACTORS_IMPROVED).verdict())
            .isEqualTo(reference(factors, factor -> factor.change() == Change.IMPROVED, 3));
    }

    @Property(tries = 200)
    void countsAsManyRowsAsTheNumberSays(
        @ForAll("measures") List<MeasureView> measures, @ForAll("factors") List<RatedAgain> factors
    ) {
        project.measures = measures;
        project.factors = factors;
        assertThat(project.results().stream().flatMap(result -> result.evidence().stream()))
            .filteredOn(evidence -> evidence.outOf() != null && evidence.kind() != Kind.KNOWLEDGE)
            .allSatisfy(evidence -> {
                assertThat(evidence.items()).hasSize(evidence.outOf());
                assertThat(evidence.items().stream().filter(EvidenceItem::counts)).hasSize(evidence.number());
            });
    }

    @Property(tries = 200)
    void isReachedByAsManyMeasuresAsAreLackingAndByNoneFewer(@ForAll("measures") List<MeasureView> measures) {
        project.measures = measures;
        var lacking = begun().lacking();
        var open = measures.stream().filter(measure -> !measure.wasBegun()).toList();
        if (lacking == 0 || open.size() < lacking) {
            return;
        }
        project.measures = begin(measures, open.subList(0, lacking));
        assertThat(begun().lacking()).isZero();
        assertThat(begun().state()).isEqualTo(Evidence.State.MET);
        project.measures = begin(measures, open.subList(0, lacking - 1));
        assertThat(begun().state()).isEqualTo(Evidence.State.NOT_MET);
    }

    @Property(tries = 200)
    void followsMeasuresThatAreAddedAndTakenAwayMidway(
        @ForAll("measures") List<MeasureView> first, @ForAll("measures") List<MeasureView> later
    ) {
        var measures = new ArrayList<MeasureView>();
        first.forEach(measure -> agrees(measures, measure));
        for (var measure : later) {
            agrees(measures, measure);
            measures.remove(0);
            project.measures = measures;
            assertThat(project.result(ExpectedResult.MEASURES_BEGUN).verdict())
                .isEqualTo(reference(measures, MeasureView::wasBegun, 1));
        }
    }

    private void agrees(List<MeasureView> measures, MeasureView added) {
        measures.add(added);
        project.measures = measures;
        assertThat(project.result(ExpectedResult.MEASURES_BEGUN).verdict())
            .isEqualTo(reference(measures, MeasureView::wasBegun, 1));
    }

    private Evidence begun() {
        return project.evidence(ExpectedResult.MEASURES_BEGUN, Kind.MEASURES_BEGUN);
    }

    private List<MeasureView> begin(List<MeasureView> measures, List<MeasureView> some) {
        return measures.stream()
            .map(measure -> some.contains(measure)
                ? FullExample.measure(measure.number(), project.everybody(), MeasureStatus.DECIDED, MeasureStatus.BEGUN)
                : measure)
            .toList();
    }

    /** Takes away one that counts together with so many that do not, until one of the two kinds is gone. */
    private static <T> Verdict reference(List<T> rows, Predicate<T> counts, int against) {
        if (rows.isEmpty()) {
            return Verdict.NOT_MEASURABLE;
        }
        Deque<T> counting = new ArrayDeque<>(rows.stream().filter(counts).toList());
        Deque<T> others = new ArrayDeque<>(rows.stream().filter(counts.negate()).toList());
        while (!counting.isEmpty()) {
            counting.pop();
            for (var i = 0; i < against && !others.isEmpty(); i++) {
                others.pop();
            }
        }
        return others.isEmpty() ? Verdict.REACHED : Verdict.NOT_REACHED;
    }

    @Provide
    Arbitrary<List<MeasureView>> measures() {
        return Arbitraries.of(HISTORIES)
            .map(history -> FullExample.measure(1, project.everybody(), history.toArray(MeasureStatus[]::new)))
            .list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<RatedAgain>> factors() {
        return Combinators.combine(
                Arbitraries.integers().between(1, 999), Arbitraries.of(ColourCode.RED, ColourCode.YELLOW, ColourCode.GREEN),
                Arbitraries.of(Change.class))
            .as((number, before, change) -> FullExample.factor(
                number, before, before == ColourCode.GREEN && change == Change.IMPROVED ? Change.UNCHANGED : change))
            .list().ofMaxSize(60);
    }
}
