package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorView;
import platssamverkan.actor.Sector;
import platssamverkan.shared.Refusal;

class DiscussionRulesTests {

    private static final LocalDate TODAY = Examples.PROJECT_START.plusMonths(5);
    private static final ActorView COUNCIL = actor("Exempelstads kommun", Sector.PUBLIC, true);
    private static final ActorView OWNER = actor("Bostaden AB", Sector.PRIVATE, false);

    @Test
    void acceptsThatPublicAndPrivateActorsAgree() {
        assertThat(faults(TODAY, null, agreeing(COUNCIL), agreeing(OWNER))).isEmpty();
    }

    @Test
    void refusesADayToCome() {
        assertThat(faults(TODAY.plusDays(1), null, agreeing(COUNCIL), agreeing(OWNER)))
            .containsExactly(Refusal.at("discussedOn", "meetingInFuture"));
    }

    @Test
    void refusesADayBeforeTheProject() {
        assertThat(faults(Examples.PROJECT_START.minusDays(1), null, agreeing(COUNCIL), agreeing(OWNER)))
            .containsExactly(Refusal.at("discussedOn", "discussedBeforeProject", Examples.PROJECT_START));
    }

    @Test
    void refusesAnActorOutsideTheRegister() {
        var stranger = actor("Okänd", Sector.PUBLIC, false);

        assertThat(faults(TODAY, null, agreeing(COUNCIL), agreeing(stranger)))
            .containsExactly(Refusal.at("stances.1.actor", "unknownActor"));
    }

    @Test
    void refusesAnActorTwice() {
        assertThat(faults(TODAY, null, agreeing(COUNCIL), agreeing(COUNCIL)))
            .containsExactly(Refusal.at("stances.1.actor", "actorAttendsTwice"));
    }

    @Test
    void refusesDisagreementWithoutItsReason() {
        var unexplained = new PlanStance(OWNER.id(), true, true, false, false, Optional.empty());

        assertThat(faults(TODAY, "Fler lampor", agreeing(COUNCIL), unexplained))
            .containsExactly(Refusal.at("stances.1.reservation", "reservationMissing"));
    }

    @Test
    void refusesAnActorThatAbstainsAndAgrees() {
        var both = new PlanStance(OWNER.id(), true, false, false, true, Optional.empty());

        assertThat(faults(TODAY, null, agreeing(COUNCIL), both))
            .containsExactly(Refusal.at("stances.1.abstains", "abstainsAndAgrees"));
    }

    @Test
    void refusesDisagreementThatDoesNotSayWhatToComplete() {
        assertThat(faults(TODAY, null, agreeing(COUNCIL), disagreeing(OWNER)))
            .containsExactly(Refusal.at("toComplete", "toCompleteMissing"));
        assertThat(faults(TODAY, "Fler lampor", agreeing(COUNCIL), disagreeing(OWNER))).isEmpty();
    }

    @Test
    void takesSilenceForNoAgreement() {
        assertThat(faults(TODAY, null)).containsExactly(
            Refusal.at("stances", "agreementWithoutPUBLIC"), Refusal.at("stances", "agreementWithoutPRIVATE"),
            Refusal.at("stances", "keyActorSilent", COUNCIL.name()));
        assertThat(faults(TODAY, null, agreeing(OWNER), abstaining(COUNCIL)))
            .containsExactly(Refusal.at("stances", "agreementWithoutPUBLIC"));
    }

    @Test
    void passesOverRowsThatNobodyHasFilledIn() {
        assertThat(faults(TODAY, null, silent(OWNER), agreeing(COUNCIL), agreeing(OWNER))).isEmpty();
        assertThat(discussion(TODAY, null, silent(COUNCIL)).answers()).isEmpty();
    }

    @Test
    void leavesOutWhoAbstainsFromTheQuestionWhetherAllAgree() {
        assertThat(discussion(TODAY, null, agreeing(COUNCIL), abstaining(OWNER)).allAgree()).isTrue();
        assertThat(discussion(TODAY, null, agreeing(COUNCIL), disagreeing(OWNER)).allAgree()).isFalse();
    }

    private static List<Refusal> faults(LocalDate day, String toComplete, PlanStance... stances) {
        return new DiscussionRules(List.of(COUNCIL, OWNER), Examples.PROJECT_START, TODAY)
            .faults(discussion(day, toComplete, stances));
    }

    private static DiscussPlan discussion(LocalDate day, String toComplete, PlanStance... stances) {
        return new DiscussPlan(day, "Mörkt och tomt", "Ljust och levande", Stream.of(stances).toList(),
            Optional.ofNullable(toComplete));
    }

    private static PlanStance agreeing(ActorView actor) {
        return new PlanStance(actor.id(), true, true, true, false, Optional.empty());
    }

    private static PlanStance disagreeing(ActorView actor) {
        return new PlanStance(actor.id(), true, true, false, false, Optional.of("För få lampor"));
    }

    private static PlanStance silent(ActorView actor) {
        return new PlanStance(actor.id(), false, false, false, false, Optional.empty());
    }

    private static PlanStance abstaining(ActorView actor) {
        return new PlanStance(actor.id(), false, false, false, true, Optional.empty());
    }

    private static ActorView actor(String name, Sector sector, boolean key) {
        return new ActorView(new ActorId(UUID.randomUUID()), new ActorDetails(name, ActorKind.values()[0], sector, false, key, null, null));
    }
}
