package platssamverkan.process.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import platssamverkan.account.AccountService;
import platssamverkan.actionplan.Abandonment;
import platssamverkan.actionplan.ConditionView;
import platssamverkan.actionplan.DecisionOpening;
import platssamverkan.actionplan.DecisionSubject;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.actionplan.DecisionWay;
import platssamverkan.actionplan.FurtherDecision;
import platssamverkan.actionplan.GivenVote;
import platssamverkan.actionplan.Snapshot;
import platssamverkan.actionplan.Vote;
import platssamverkan.actionplan.VoteChoice;
import platssamverkan.actionplan.Voter;
import platssamverkan.process.desk.TestTexts;
import platssamverkan.project.DecisionRule;
import platssamverkan.project.Role;

class DecisionWordsTests {

    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
    private static final UUID SECRETARY = UUID.randomUUID();

    private final AccountService accounts = mock();
    private final Voter chair = voter("Kim Ek");
    private final Voter member = voter("Mio Al");
    private final Voter absent = voter("Ali Bo");
    private DecisionWords words;

    @BeforeEach
    void nameThePeople() {
        when(accounts.displayName(any())).thenReturn("Petra Ek");
        words = new DecisionWords(accounts, TestTexts.swedish(), Clock.fixed(AT, ZoneId.of("Europe/Stockholm")));
    }

    @Test
    void tellsEachSeatAtAMeetingWhetherSomebodyWasThere() {
        var decision = decision(DecisionWay.MEETING, null, given(chair, null, VoteChoice.APPROVE, null),
            given(member, "Eva Ny", VoteChoice.SEND_BACK, "Dyrt"));

        var table = words.answers(decision).get(0);
        assertThat(table.columns()).hasSize(5);
        assertThat(table.rows()).containsExactly(
            List.of("Kim Ek (Bostaden)", "Godkänner", "Ledamoten", "", ""),
            List.of("Mio Al (Bostaden)", "Vill skicka tillbaka", "Eva Ny, ersättare", "", "Dyrt"),
            List.of("Ali Bo (Bostaden)", "Frånvarande", "", "", ""));
        assertThat(words.answers(decision(DecisionWay.MEETING, null))).as("older minutes name no votes").isEmpty();
    }

    @Test
    void tellsWhoAnsweredPerCapsulamAndWhen() {
        var table = words.answers(decision(DecisionWay.PER_CAPSULAM, null, given(chair, null, VoteChoice.ABSTAIN, null))).get(0);

        assertThat(table.columns()).hasSize(6);
        assertThat(table.rows().get(0)).containsExactly("Kim Ek (Bostaden)", "Jag avstår", "Petra Ek", "2 mars 2026", "", "");
        assertThat(table.rows().get(2)).containsExactly("Ali Bo (Bostaden)", "Inget svar", "", "", "", "");
    }

    @Test
    void saysOfADecisionThatIsUnderWayThatItIsNotMade() {
        assertThat(words.sentences(decision(DecisionWay.PER_CAPSULAM, null, given(chair, null, VoteChoice.ABSTAIN, null))))
            .contains("Beslutet är inte fattat än. 1 av 3 har svarat.").noneMatch(sentence -> sentence.contains("hade"));
        assertThat(words.sentences(decision(DecisionWay.MEETING, null)))
            .contains("Beslutet är inte fattat än. Det fattas på ett möte, och protokollet skrivs in efteråt.");
    }

    @Test
    void doesNotTakeAnEmptySeatForSomebodyAbsent() {
        var left = new Voter(UUID.randomUUID(), "Lo Sal", "Bostaden", Voter.Office.MEMBER, null, true, List.of());
        var opening = new DecisionOpening(DecisionSubject.PLAN, 1, DecisionWay.MEETING, null, List.of(), "§ 4",
            new Snapshot(List.of()), DecisionRule.USUAL, List.of(chair, left), SECRETARY);
        var table = words.answers(new DecisionView(1, UUID.randomUUID(), opening, SECRETARY, AT, Optional.empty(),
            List.of(given(chair, null, VoteChoice.APPROVE, null)), Optional.empty(), Optional.empty(), Optional.empty(),
            List.of(), "")).get(0);

        assertThat(table.rows().get(1)).startsWith("Lo Sal (Bostaden)", "Platsen är tom");
    }

    @Test
    void listsWhatAnAuthorityMustStillDecide() {
        assertThat(words.sentences(decision(DecisionWay.MEETING, null))).anySatisfy(sentence ->
            assertThat(sentence).contains("Kommunstyrelsen", "1 april 2026", "KS 1/26"));
    }

    @Test
    void saysThatADecisionEndedWithoutOutcomeAndWhy() {
        var ended = new Abandonment(Abandonment.Cause.PROJECT_ENDED, "Pengarna är slut", SECRETARY, AT);
        assertThat(words.sentences(decision(DecisionWay.MEETING, ended))).anySatisfy(sentence -> assertThat(sentence)
            .contains("Avslutad utan beslut", "2 mars 2026", "Petra Ek", "Pengarna är slut"));
        var withdrawn = new Abandonment(Abandonment.Cause.WITHDRAWN, null, SECRETARY, AT);
        assertThat(words.sentences(decision(DecisionWay.MEETING, withdrawn))).anySatisfy(sentence ->
            assertThat(sentence).contains("Avslutad utan beslut", "drogs tillbaka"));
    }

    @Test
    void namesTheRoleThatFulfilsACondition() {
        assertThat(words.condition(new ConditionView(UUID.randomUUID(), "Kim Ek", "Ljus.", Role.STYRGRUPP, null)))
            .contains("Kim Ek", "Ljus.", "Styrgrupp");
    }

    private DecisionView decision(DecisionWay way, Abandonment end, GivenVote... votes) {
        var opening = new DecisionOpening(DecisionSubject.PLAN, 1, way, LocalDate.of(2026, 3, 16),
            List.of(new FurtherDecision("Kommunstyrelsen", LocalDate.of(2026, 4, 1), "KS 1/26")), "§ 4",
            new Snapshot(List.of()), DecisionRule.USUAL, List.of(chair, member, absent), SECRETARY);
        return new DecisionView(1, UUID.randomUUID(), opening, SECRETARY, AT, Optional.empty(), List.of(votes), Optional.empty(),
            Optional.empty(), Optional.ofNullable(end), List.of(), "");
    }

    private static GivenVote given(Voter voter, String deputy, VoteChoice choice, String reservation) {
        return new GivenVote(voter.memberId(), new Vote(choice, null, null, null, reservation, false),
            deputy == null ? GivenVote.VotedAs.MEMBER : GivenVote.VotedAs.DEPUTY, deputy, null, SECRETARY, AT);
    }

    private static Voter voter(String name) {
        return new Voter(UUID.randomUUID(), name, "Bostaden", Voter.Office.MEMBER, null, false, List.of());
    }
}
