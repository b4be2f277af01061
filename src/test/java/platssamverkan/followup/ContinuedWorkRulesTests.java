package platssamverkan.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static platssamverkan.followup.ProposalKind.CONTINUED_WORK;
import static platssamverkan.followup.ProposalKind.JOINT_MEASURE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.actor.ActorId;
import platssamverkan.followup.PlanContinuedWork.Proposal;
import platssamverkan.shared.Refusal;

class ContinuedWorkRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

    private final ActorId department = new ActorId(UUID.randomUUID());
    private final ActorId shop = new ActorId(UUID.randomUUID());
    private final ActorId stranger = new ActorId(UUID.randomUUID());

    @Test
    void acceptsAPlanSomebodyCanActOn() {
        assertThat(check(
            proposal(CONTINUED_WORK, department, Set.of(), TODAY),
            proposal(JOINT_MEASURE, department, Set.of(shop), TODAY.plusMonths(3)))).isEmpty();
    }

    @Test
    void refusesAPlanWithoutProposal() {
        assertThat(check()).containsExactly(Refusal.at("proposals", "continuedWorkWithoutProposal"));
    }

    @Test
    void refusesAJointMeasureOfOneActor() {
        assertThat(check(proposal(JOINT_MEASURE, department, Set.of(department), TODAY)))
            .containsExactly(Refusal.at("proposals.0.partners", "jointMeasureWithoutPartner"));
    }

    @Test
    void refusesAJointMeasureWithNobodyElse() {
        assertThat(check(proposal(JOINT_MEASURE, department, Set.of(), TODAY)))
            .containsExactly(Refusal.at("proposals.0.partners", "jointMeasureWithoutPartner"));
    }

    @Test
    void acceptsAJointMeasureThatNamesTheResponsibleOneAmongItsPartners() {
        assertThat(check(proposal(JOINT_MEASURE, department, Set.of(department, shop), TODAY))).isEmpty();
    }

    @Test
    void refusesAnUnknownResponsibleActorAtItsRow() {
        assertThat(check(
            proposal(CONTINUED_WORK, department, Set.of(), TODAY), proposal(CONTINUED_WORK, stranger, Set.of(), TODAY)))
            .containsExactly(Refusal.at("proposals.1.responsible", "unknownActor"));
    }

    @Test
    void refusesAnUnknownPartner() {
        assertThat(check(proposal(JOINT_MEASURE, department, Set.of(stranger), TODAY)))
            .containsExactly(Refusal.at("proposals.0.partners", "unknownActor"));
    }

    @Test
    void refusesAProposalThatWasDueYesterday() {
        assertThat(check(proposal(CONTINUED_WORK, department, Set.of(), TODAY.minusDays(1))))
            .containsExactly(Refusal.at("proposals.0.dueOn", "proposalDueInThePast"));
    }

    @Test
    void refusesANextInspectionThatIsNotAhead() {
        assertThat(check(TODAY, proposal(CONTINUED_WORK, department, Set.of(), TODAY)))
            .containsExactly(Refusal.at("nextInspectionOn", "nextInspectionNotAhead"));
    }

    private List<Refusal> check(Proposal... proposals) {
        return check(TODAY.plusDays(1), proposals);
    }

    private List<Refusal> check(LocalDate nextInspection, Proposal... proposals) {
        var plan = new PlanContinuedWork(
            Optional.empty(), Continuation.GROUP, "Gruppen träffas varje kvartal", List.of(proposals), nextInspection);
        return ContinuedWorkRules.check(plan, Set.of(department, shop), TODAY);
    }

    private static Proposal proposal(ProposalKind kind, ActorId responsible, Set<ActorId> partners, LocalDate dueOn) {
        return new Proposal(kind, "Fortsätt med trygghetsvandringar", responsible, partners, dueOn);
    }
}
