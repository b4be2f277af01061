package platssamverkan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.analysis.ColourCode;
import platssamverkan.followup.Evidence.Kind;
import platssamverkan.followup.Evidence.State;

class ExpectedResultsTests {

    private final Ground ground = new Ground();

    @Test
    void reachesEveryResultOfAFinishedProject() {
        assertThat(ground.results()).extracting(EvaluatedResult::verdict).containsOnly(Verdict.REACHED);
    }

    @Test
    void measuresNothingBeforeAnythingIsRecorded() {
        assertThat(Ground.empty().results()).extracting(EvaluatedResult::verdict).containsOnly(Verdict.NOT_MEASURABLE);
    }

    @Test
    void showsWhatTheSafetyAnalysisRestsOn() {
        assertThat(result(ExpectedResult.SAFETY_ANALYSIS).evidence()).containsExactly(
            Evidence.of(Kind.AREA_DELIMITED, true, "Centrum", 2, null),
            Evidence.of(Kind.CRIME_FACTS, true, null, 1, null),
            Evidence.of(Kind.INSECURITY_FACTS, true, null, 1, null),
            Evidence.of(Kind.BASELINE_LOCKED, true, null, 2, LocalDate.of(2026, 6, 1)));
    }

    @Test
    void demandsFactsAboutCrime() {
        ground.picture = Ground.picture(0, 1);
        fails(ExpectedResult.SAFETY_ANALYSIS, Kind.CRIME_FACTS);
    }

    @Test
    void demandsFactsAboutInsecurity() {
        ground.picture = Ground.picture(1, 0);
        fails(ExpectedResult.SAFETY_ANALYSIS, Kind.INSECURITY_FACTS);
    }

    @Test
    void demandsABaselineWithColours() {
        ground.baseline = Ground.baseline(ColourCode.NOT_RATED);
        fails(ExpectedResult.SAFETY_ANALYSIS, Kind.BASELINE_LOCKED);
    }

    @Test
    void cannotMeasureAnAnalysisWithoutBaseline() {
        ground.baseline = Optional.empty();
        assertThat(result(ExpectedResult.SAFETY_ANALYSIS).verdict()).isEqualTo(Verdict.NOT_MEASURABLE);
    }

    @Test
    void demandsTwoPlaces() {
        ground.chosen = List.of(ground.square);
        fails(ExpectedResult.ACTION_PLAN, Kind.TWO_PLACES_CHOSEN);
        ground.chosen = List.of(ground.square, ground.station, ground.station);
        fails(ExpectedResult.ACTION_PLAN, Kind.TWO_PLACES_CHOSEN);
    }

    @Test
    void showsWhatTheActionPlanRestsOn() {
        assertThat(result(ExpectedResult.ACTION_PLAN).evidence()).containsExactly(
            Evidence.of(Kind.TWO_PLACES_CHOSEN, true, "Torget, Stationen", 2, null),
            Evidence.of(Kind.PLAN_ADOPTED, true, null, 2, LocalDate.EPOCH),
            Evidence.of(Kind.MEASURES_AT_PLACE, true, "Torget", 1, null),
            Evidence.of(Kind.MEASURES_AT_PLACE, true, "Stationen", 1, null));
    }

    @Test
    void demandsMeasuresAtBothPlaces() {
        ground.adopted = Optional.of(Measures.plan(PlanStatus.ADOPTED, ground.square.id(), ground.square.id()));
        fails(ExpectedResult.ACTION_PLAN, Kind.MEASURES_AT_PLACE);
        assertThat(result(ExpectedResult.ACTION_PLAN).evidence())
            .contains(
                Evidence.of(Kind.MEASURES_AT_PLACE, true, "Torget", 2, null),
                Evidence.of(Kind.MEASURES_AT_PLACE, false, "Stationen", 0, null));
    }

    @Test
    void demandsThatThePlanIsAdopted() {
        ground.plan = Optional.of(Measures.plan(PlanStatus.RETURNED, ground.square.id()));
        ground.adopted = Optional.empty();
        fails(ExpectedResult.ACTION_PLAN, Kind.PLAN_ADOPTED);
    }

    @Test
    void showsWhatTheFormOfCollaborationRestsOn() {
        assertThat(result(ExpectedResult.COLLABORATION_FORM).evidence()).containsExactly(
            Evidence.of(Kind.COLLABORATION_ANALYSED, true, null, null, null),
            Evidence.of(Kind.GROUP_FORMED, true, "Trygga centrum", 2, null),
            Evidence.of(Kind.CHAIR_APPOINTED, true, "Person 0", null, null),
            Evidence.of(Kind.BOTH_SECTORS_IN_GROUP, true, null, null, null));
    }

    @Test
    void cannotMeasureTheFormOfCollaborationWithoutItsAnalysis() {
        ground.collaboration = Optional.empty();
        assertThat(result(ExpectedResult.COLLABORATION_FORM).verdict()).isEqualTo(Verdict.NOT_MEASURABLE);
    }

    @Test
    void demandsBothSectorsInTheGroup() {
        ground.group = Ground.group(ground.department, ground.department);
        fails(ExpectedResult.COLLABORATION_FORM, Kind.BOTH_SECTORS_IN_GROUP);
    }

    @Test
    void cannotMeasureTheFormOfCollaborationWithoutAGroup() {
        ground.group = Optional.empty();
        assertThat(result(ExpectedResult.COLLABORATION_FORM).verdict()).isEqualTo(Verdict.NOT_MEASURABLE);
    }

    @Test
    void showsWhatContinuedWorkRestsOn() {
        assertThat(result(ExpectedResult.CONTINUED_WORK).evidence()).containsExactly(
            Evidence.of(Kind.WORK_CARRIED_ON, true, null, null, LocalDate.of(2027, 9, 1)),
            Evidence.of(Kind.PROPOSALS, true, null, 1, null),
            Evidence.of(Kind.JOINT_MEASURES, true, null, 1, null));
    }

    @Test
    void demandsThatSomebodyCarriesTheWorkOn() {
        ground.work = Ground.work(Continuation.NOT_SETTLED, ProposalKind.CONTINUED_WORK, ProposalKind.JOINT_MEASURE);
        fails(ExpectedResult.CONTINUED_WORK, Kind.WORK_CARRIED_ON);
    }

    @Test
    void demandsProposalsForContinuedWork() {
        ground.work = Ground.work(Continuation.GROUP, ProposalKind.JOINT_MEASURE);
        fails(ExpectedResult.CONTINUED_WORK, Kind.PROPOSALS);
    }

    @Test
    void demandsJointMeasures() {
        ground.work = Ground.work(Continuation.GROUP, ProposalKind.CONTINUED_WORK);
        fails(ExpectedResult.CONTINUED_WORK, Kind.JOINT_MEASURES);
    }

    private void fails(ExpectedResult expected, Kind reason) {
        var result = result(expected);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_REACHED);
        assertThat(result.evidence()).filteredOn(evidence -> evidence.state() == State.NOT_MET)
            .extracting(Evidence::kind).containsExactly(reason);
    }

    private EvaluatedResult result(ExpectedResult expected) {
        return ground.results().stream().filter(result -> result.result() == expected).findAny().orElseThrow();
    }
}
