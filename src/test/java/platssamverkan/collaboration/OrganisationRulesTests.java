package platssamverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import platssamverkan.actor.ActorId;
import platssamverkan.collaboration.CollaborationOrganisation.BoardMember;
import platssamverkan.shared.Refusal;

class OrganisationRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ActorId ACTOR = new ActorId(UUID.fromString("00000000-0000-0000-0000-000000000001"));
    private static final BoardMember CHAIR = new BoardMember("Olof", BoardSeat.CHAIR, ACTOR);

    @Test
    void takesAnAssociationThatIsBeingFormed() {
        assertThat(faults(LegalForm.NON_PROFIT_ASSOCIATION, null, true, null, CHAIR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"802400-0005, true", "802400-0001, false", "800114-0006, false", "8024000005, false", "80240-00005, false"})
    void checksTheOrganisationNumber(String number, boolean valid) {
        assertThat(OrganisationNumber.isValid(number)).isEqualTo(valid);
    }

    @Test
    void refusesANumberThatIsWrongOrThatNobodyCanHave() {
        assertThat(faults(LegalForm.FOUNDATION, "802400-0001", true, null, CHAIR))
            .containsExactly(Refusal.at("number", "organisationNumberWrong"));
        assertThat(faults(LegalForm.NOT_A_LEGAL_PERSON, "802400-0005", true, null, CHAIR))
            .containsExactly(Refusal.at("number", "organisationWithoutNumber"));
    }

    @Test
    void refusesOneThatWorksForProfit() {
        assertThat(faults(LegalForm.COMPANY, null, false, null, CHAIR))
            .containsExactly(Refusal.at("surplusStays", "organisationForProfit"));
    }

    @Test
    void wantsOneChairOnTheBoardOfALegalPerson() {
        assertThat(faults(LegalForm.FOUNDATION, null, true, null))
            .containsExactly(Refusal.at("board", "organisationWithoutChair"));
        assertThat(faults(LegalForm.FOUNDATION, null, true, null, CHAIR, CHAIR))
            .containsExactly(Refusal.at("board", "organisationWithSecondChair"));
        assertThat(faults(LegalForm.NOT_A_LEGAL_PERSON, null, true, null)).isEmpty();
    }

    @Test
    void refusesStatutesOfTomorrowAndMembersFromNowhere() {
        assertThat(faults(LegalForm.FOUNDATION, null, true, TODAY.plusDays(1), CHAIR))
            .containsExactly(Refusal.at("statutesAdoptedOn", "organisationStatutesInFuture"));
        assertThat(faults(LegalForm.FOUNDATION, null, true, TODAY, CHAIR,
            new BoardMember("Lena", BoardSeat.MEMBER, new ActorId(UUID.randomUUID()))))
            .containsExactly(Refusal.at("board.1.actor", "groupMemberActorUnknown"));
    }

    private static List<Refusal> faults(
        LegalForm form, String number, boolean surplusStays, LocalDate statutes, BoardMember... board
    ) {
        var organisation = new CollaborationOrganisation(
            "Platsen tillsammans", form, number, "Ett tryggare torg", surplusStays, statutes, List.of(board));
        return OrganisationRules.faults(organisation, Set.of(ACTOR), TODAY);
    }
}
