package platssamverkan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.analysis.Change;
import platssamverkan.analysis.ColourCode;
import platssamverkan.followup.Evidence.Kind;
import platssamverkan.followup.Evidence.State;
import platssamverkan.project.ProgramModel;

class FullResultsTests {

    private final FullExample project = new FullExample();

    @Test
    void judgesTheNineResultsOfTheModel() {
        assertThat(project.results()).extracting(EvaluatedResult::result)
            .isEqualTo(ExpectedResult.of(ProgramModel.FULLSKALEMODELL)).hasSize(9);
    }

    @Test
    void reachesEveryResultOfAFinishedProject() {
        assertThat(project.results()).extracting(EvaluatedResult::verdict).containsOnly(Verdict.REACHED);
    }

    @Test
    void measuresNothingBeforeAnythingIsRecorded() {
        assertThat(FullExample.nothingRecorded()).extracting(EvaluatedResult::verdict)
            .containsOnly(Verdict.NOT_MEASURABLE);
    }

    @Test
    void wantsThePlanUpdatedByALaterDecision() {
        project.versions = List.of(
            FullExample.version(1, PlanStatus.ADOPTED), FullExample.version(2, PlanStatus.RETURNED));
        assertThat(project.result(ExpectedResult.PLAN_DEVELOPED_AND_UPDATED).verdict()).isEqualTo(Verdict.NOT_REACHED);
        assertThat(project.evidence(ExpectedResult.PLAN_DEVELOPED_AND_UPDATED, Kind.PLAN_UPDATED).number()).isZero();
    }

    @Test
    void wantsActorsOfBothSectorsInThePlan() {
        project.measures = List.of(FullExample.measure(1, Set.of(project.police.id()), MeasureStatus.BEGUN));
        fails(ExpectedResult.PLAN_DEVELOPED_AND_UPDATED, Kind.PRIVATE_ACTORS_IN_PLAN);
    }

    @Test
    void reachesHalfAtFiftyPercentAndNotBelow() {
        project.measures = begunOf(500, 1000);
        assertThat(project.result(ExpectedResult.MEASURES_BEGUN).verdict()).isEqualTo(Verdict.REACHED);
        project.measures = begunOf(499, 1000);
        assertThat(project.result(ExpectedResult.MEASURES_BEGUN).verdict()).isEqualTo(Verdict.NOT_REACHED);
    }

    @Test
    void countsAPausedMeasureAndOneWithdrawnAfterItsStartAsBegun() {
        project.measures = List.of(
            FullExample.measure(1, project.everybody(), MeasureStatus.DECIDED, MeasureStatus.BEGUN, MeasureStatus.PAUSED),
            FullExample.measure(2, project.everybody(), MeasureStatus.DECIDED, MeasureStatus.BEGUN, MeasureStatus.WITHDRAWN),
            FullExample.measure(3, project.everybody(), MeasureStatus.DECIDED, MeasureStatus.WITHDRAWN),
            FullExample.measure(4, project.everybody(), MeasureStatus.DECIDED));

        var begun = project.evidence(ExpectedResult.MEASURES_BEGUN, Kind.MEASURES_BEGUN);
        assertThat(begun.number()).isEqualTo(2);
        assertThat(begun.outOf()).isEqualTo(4);
        assertThat(begun.candidates()).extracting(EvidenceItem::name).containsExactly("4. Nya lampor");
        var kept = project.evidence(ExpectedResult.MEASURES_BEGUN, Kind.MEASURES_BEGUN_OF_KEPT);
        assertThat(kept.number()).isEqualTo(1);
        assertThat(kept.outOf()).isEqualTo(2);
    }

    @Test
    void saysHowManyMeasuresAreLackingAndWhichWouldDecide() {
        project.measures = begunOf(2, 7);
        var begun = project.evidence(ExpectedResult.MEASURES_BEGUN, Kind.MEASURES_BEGUN);
        assertThat(begun.lacking()).isEqualTo(2);
        assertThat(begun.candidates()).hasSize(5);
    }

    @Test
    void wantsAllFourGroupsOfActors() {
        for (var actor : List.of(project.department, project.police, project.landlord, project.shop)) {
            var others = new HashSet<>(project.everybody());
            others.remove(actor.id());
            project.measures = List.of(FullExample.measure(1, others, MeasureStatus.DECIDED, MeasureStatus.BEGUN));
            assertThat(project.result(ExpectedResult.ACTORS_TAKE_PART).verdict()).isEqualTo(Verdict.NOT_REACHED);
        }
    }

    @Test
    void countsOnlyThoseWhoTakePartInWhatHasBegun() {
        project.measures = List.of(FullExample.measure(1, project.everybody(), MeasureStatus.DECIDED));
        assertThat(project.result(ExpectedResult.ACTORS_TAKE_PART).verdict()).isEqualTo(Verdict.NOT_REACHED);
    }

    @Test
    void wantsEveryMeasureToAnswerSomethingFound() {
        project.measures = List.of(
            FullExample.measure(1, project.everybody(), MeasureStatus.BEGUN),
            FullExample.measure(2, project.everybody(), (String) null, MeasureStatus.BEGUN));
        fails(ExpectedResult.MEASURES_CREATE_SAFETY, Kind.MEASURES_FROM_FINDINGS);
    }

    @Test
    void reachesAQuarterAtTwentyFivePercentAndNotBelow() {
        project.factors = improvedOf(250, 1000);
        assertThat(project.result(ExpectedResult.FACTORS_IMPROVED).verdict()).isEqualTo(Verdict.REACHED);
        project.factors = improvedOf(249, 1000);
        fails(ExpectedResult.FACTORS_IMPROVED, Kind.FACTORS_BETTER);
    }

    @Test
    void joinsTheFactorsWithTheUsersExperience() {
        project.experience = Optional.of(new ExperienceChange(20, 50, 25, 50, false));
        fails(ExpectedResult.FACTORS_IMPROVED, Kind.EXPERIENCE);
        fails(ExpectedResult.EXPERIENCE_IMPROVED, Kind.EXPERIENCE);
        project.experience = Optional.empty();
        assertThat(project.result(ExpectedResult.FACTORS_IMPROVED).verdict()).isEqualTo(Verdict.NOT_MEASURABLE);
    }

    @Test
    void cannotMeasureTheFactorsBeforeTheyAreRatedAgain() {
        project.ratedAgain = false;
        var better = project.evidence(ExpectedResult.FACTORS_IMPROVED, Kind.FACTORS_BETTER);
        assertThat(better.state()).isEqualTo(State.NOT_ON_RECORD);
        assertThat(better.outOf()).isEqualTo(4);
    }

    @Test
    void listsWhatBecameOfTheOtherFactors() {
        var shown = project.result(ExpectedResult.FACTORS_IMPROVED).evidence().stream()
            .filter(evidence -> evidence.state() == State.SHOWN).toList();
        assertThat(shown).extracting(Evidence::kind)
            .containsExactly(Kind.FACTORS_UNCHANGED, Kind.FACTORS_WORSE, Kind.FACTORS_NOT_RERATED);
        assertThat(shown).extracting(Evidence::number).containsExactly(1, 1, 1);
    }

    @Test
    void namesTheFactorsThatCouldStillImproveAndNoGreenOne() {
        var better = project.evidence(ExpectedResult.FACTORS_IMPROVED, Kind.FACTORS_BETTER);
        assertThat(better.candidates()).extracting(EvidenceItem::detail).containsExactly("WORSENED", "NOT_RERATED");
    }

    @Test
    void wantsTheKnowledgeToHaveImproved() {
        project.knowledge = Optional.of(new KnowledgeChange(6, 2, false));
        fails(ExpectedResult.KNOWLEDGE_IMPROVED, Kind.KNOWLEDGE);
        project.knowledge = Optional.empty();
        assertThat(project.result(ExpectedResult.KNOWLEDGE_IMPROVED).verdict()).isEqualTo(Verdict.NOT_MEASURABLE);
    }

    private List<MeasureView> begunOf(int begun, int all) {
        return IntStream.rangeClosed(1, all)
            .mapToObj(number -> number <= begun
                ? FullExample.measure(number, project.everybody(), MeasureStatus.DECIDED, MeasureStatus.BEGUN)
                : FullExample.measure(number, project.everybody(), MeasureStatus.DECIDED))
            .toList();
    }

    private static List<RatedAgain> improvedOf(int improved, int all) {
        return IntStream.rangeClosed(1, all)
            .mapToObj(number -> FullExample.factor(
                number, ColourCode.YELLOW, number <= improved ? Change.IMPROVED : Change.UNCHANGED))
            .toList();
    }

    private void fails(ExpectedResult expected, Kind reason) {
        var result = project.result(expected);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_REACHED);
        assertThat(result.evidence()).filteredOn(evidence -> evidence.state() == State.NOT_MET)
            .extracting(Evidence::kind).containsExactly(reason);
    }
}
