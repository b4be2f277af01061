package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static platssamverkan.actionplan.Examples.PROJECT_END;
import static platssamverkan.actionplan.Examples.PROJECT_START;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;

class CommitmentRulesTests {

    private static final LocalDate LATEST = PROJECT_END.plusYears(CommitmentRules.YEARS_AFTER_THE_PROJECT);

    private final ActorId known = new ActorId(UUID.randomUUID());
    private final ActorId stranger = new ActorId(UUID.randomUUID());
    private final AccountId member = new AccountId(UUID.randomUUID());
    private final CommitmentRules rules = new CommitmentRules(
        Examples.project(new ProjectId(UUID.randomUUID())), known::equals, member::equals);

    @Test
    void acceptsACommitmentThatHoldsTogether() {
        assertThat(rules.faults(Examples.commitment(known, member))).isEmpty();
    }

    @Test
    void acceptsARowThatNobodyHasFilledInYet() {
        assertThat(rules.faults(Commitment.NONE)).isEmpty();
    }

    @Test
    void refusesAnUnknownActorAtItsField() {
        var faults = rules.faults(
            new Commitment(stranger, null, null, Set.of(known, stranger), stranger, null, null, null, null, null));

        assertThat(faults).containsExactly(
            Refusal.at("responsibleActorId", "unknownActor"),
            Refusal.at("participantIds", "unknownActor"),
            Refusal.at("landOwnerId", "unknownActor"));
    }

    @Test
    void refusesAResponsibleWhoIsNotAMember() {
        var outsider = new AccountId(UUID.randomUUID());

        assertThat(rules.faults(Examples.commitment(known, outsider)))
            .containsExactly(Refusal.at("responsibleAccountId", "measureResponsibleNotMember"));
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        var start = PROJECT_START.plusMonths(2);

        assertThat(days(start, start.minusDays(1), start))
            .containsExactly(Refusal.at("endsOn", "measureEndsBeforeStart"));
        assertThat(days(start, start, start)).isEmpty();
    }

    @Test
    void refusesAFollowUpBeforeTheStart() {
        var start = PROJECT_START.plusMonths(2);

        assertThat(days(start, start, start.minusDays(1)))
            .containsExactly(Refusal.at("followUpOn", "measureFollowedUpBeforeStart"));
    }

    @Test
    void refusesDaysOutsideTheProjectsTime() {
        assertThat(days(PROJECT_START.minusDays(1), LATEST.plusDays(1), LATEST)).containsExactly(
            Refusal.at("startsOn", "measureOutsideProject", PROJECT_START, LATEST),
            Refusal.at("endsOn", "measureOutsideProject", PROJECT_START, LATEST));
        assertThat(days(PROJECT_START, LATEST, LATEST)).isEmpty();
    }

    private List<Refusal> days(LocalDate start, LocalDate end, LocalDate followUp) {
        return rules.faults(Examples.lasting(start, end, followUp));
    }
}
