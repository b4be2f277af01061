package platssamverkan.process.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import platssamverkan.followup.EvaluatedResult;
import platssamverkan.followup.Evidence;
import platssamverkan.followup.EvidenceItem;
import platssamverkan.followup.EvidenceItem.Weight;
import platssamverkan.followup.ExpectedResult;
import platssamverkan.followup.ExpectedResultsService;
import platssamverkan.followup.Verdict;
import platssamverkan.process.analysis.EarlierScores;
import platssamverkan.process.desk.TestTexts;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

class StandingsTests {

    private static final ProjectId PROJECT = new ProjectId(UUID.randomUUID());

    private final ExpectedResultsService results = mock(ExpectedResultsService.class);
    private final EarlierScores earlier = mock(EarlierScores.class);
    private final Texts texts = TestTexts.swedish();
    private final Standings standings = new Standings(results, earlier, new ResultWords(texts), texts);

    @Test
    void saysHowManyMeasuresAreLackingAndHowManyCanBeBegun() {
        assertThat(standing(begun(1, 4, 1)).missing()).containsExactly(
            "2 åtgärder till behöver påbörjas. 4 åtgärder är beslutade men inte påbörjade.",
            "Välj bland: 2. Lampor, 3. Lampor, 4. Lampor och 5. Lampor.");
    }

    @Test
    void saysWhenAGoalIsOutOfReach() {
        assertThat(standing(begun(1, 1, 4)).missing()).containsExactly(
            "2 åtgärder till behöver påbörjas, men bara 1 kan påbörjas. Resultatet går inte att nå utan fler åtgärder i planen.",
            "Välj bland: 2. Lampor.");
    }

    @Test
    void namesTheFirstWhereThereAreMany() {
        assertThat(standing(begun(0, 12, 0)).missing().get(1)).endsWith("8. Lampor och 4 till.");
    }

    @Test
    void listsTheRowsBehindANumber() {
        var rows = standing(begun(1, 1, 0)).rows();
        assertThat(rows).singleElement().satisfies(table -> assertThat(table.rows())
            .containsExactly(List.of("1. Lampor", "Beslutad", "Ja"), List.of("2. Lampor", "Beslutad", "Inte än")));
    }

    @Test
    void namesNoFactorWhileTheFactorsAreRatedAgain() {
        given(earlier.areWithheld(PROJECT)).willReturn(true);
        var items = List.of(
            new EvidenceItem(EvidenceItem.Source.FACTOR_AT_PLACE, "f1", "B1 Skräp, Torget", "NOT_RERATED", Weight.MAY_COUNT),
            new EvidenceItem(EvidenceItem.Source.FACTOR_AT_PLACE, "f2", "B2 Ljus, Torget", "NOT_RERATED", Weight.CANNOT_COUNT));

        var standing = standing(
            new Evidence(Evidence.Kind.FACTORS_BETTER, Evidence.State.NOT_ON_RECORD, null, 0, null, items.size(), items));

        assertThat(standing.missing()).last().asString().startsWith("Vilka det gäller visas när alla faktorer");
        assertThat(standing.missing()).noneMatch(sentence -> sentence.contains("Torget"));
        assertThat(standing.rows()).isEmpty();
        assertThat(standing(begun(1, 1, 0)).rows()).isNotEmpty();
    }

    @Test
    void leavesNothingMissingOfWhatIsReached() {
        assertThat(standing(begun(2, 1, 1)).missing()).isEmpty();
    }

    private Standing standing(Evidence evidence) {
        given(results.evaluate(PROJECT)).willReturn(List.of(
            new EvaluatedResult(ExpectedResult.MEASURES_BEGUN, Verdict.NOT_REACHED, List.of(evidence))));
        return standings.of(PROJECT).get(0);
    }

    private static Evidence begun(int counting, int possible, int impossible) {
        var weights = Stream.of(
                times(counting, Weight.COUNTS), times(possible, Weight.MAY_COUNT), times(impossible, Weight.CANNOT_COUNT))
            .flatMap(List::stream).toList();
        var items = IntStream.range(0, weights.size())
            .mapToObj(i -> new EvidenceItem(
                EvidenceItem.Source.MEASURE, "m" + i, (i + 1) + ". Lampor", "DECIDED", weights.get(i)))
            .toList();
        var met = 2 * counting >= items.size();
        return new Evidence(
            Evidence.Kind.MEASURES_BEGUN, met ? Evidence.State.MET : Evidence.State.NOT_MET, null, counting, null,
            items.size(), items);
    }

    private static List<Weight> times(int number, Weight weight) {
        return Collections.nCopies(number, weight);
    }
}
