package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.project.DecisionRule;

class DecisionJsonTests {

    @Test
    void readsAnOpeningAsItWasWritten() {
        var voter = new Voter(UUID.randomUUID(), "Kim Ek", "Kommunen", Voter.Office.CHAIR, UUID.randomUUID(), false,
            List.of(new Voter.Deputy("Eva Ny", "Bostaden", null)));
        same(new DecisionOpening(DecisionSubject.PLAN, 2, DecisionWay.PER_CAPSULAM, LocalDate.of(2026, 3, 16),
            List.of(new FurtherDecision("Kommunstyrelsen", LocalDate.of(2026, 4, 1), null)), "Per capsulam",
            new Snapshot(List.of(new Snapshot.Part("Plan", List.of("1. Ljus")))), DecisionRule.USUAL, List.of(voter),
            UUID.randomUUID()), DecisionOpening.class);
    }

    @Test
    void readsAVoteAndItsEndAsTheyWereWritten() {
        var at = Instant.parse("2026-03-02T08:00:00Z");
        same(new GivenVote(UUID.randomUUID(), new Vote(VoteChoice.ABSTAIN, null, null, "Jäv", null, true),
            GivenVote.VotedAs.DEPUTY, "Eva Ny", null, UUID.randomUUID(), at), GivenVote.class);
        same(new DecisionClosing(PlanDecision.RETURNED, DecisionClosing.How.SETTLED, "Fler", true, UUID.randomUUID(), at),
            DecisionClosing.class);
        same(new DecisionMinutes(new RecordAdoption(LocalDate.of(2026, 3, 2), List.of(new Attendee("Kim Ek", null)),
            PlanDecision.ADOPTED, null, "Ali Bo", "§ 4", List.of()), UUID.randomUUID(), at), DecisionMinutes.class);
        same(new DecisionReader.FulfilledCondition(UUID.randomUUID(), new ConditionView.Fulfilment(
            LocalDate.of(2026, 3, 2), "Klart", UUID.randomUUID(), at)), DecisionReader.FulfilledCondition.class);
    }

    @Test
    void readsLinesThatWereWrittenBeforeVotesNamedMore() {
        var vote = DecisionJson.read("""
            {"memberId":"00000000-0000-0000-0000-000000000001","vote":{"choice":"APPROVE_WITH_CONDITION","condition":"Ljus",
            "comment":null,"reservation":null,"memberAbsent":false},"votedAs":"MEMBER",
            "conditionId":"00000000-0000-0000-0000-000000000002","by":"00000000-0000-0000-0000-000000000003",
            "at":"2026-03-02T08:00:00Z"}""", GivenVote.class);

        assertThat(vote.deputy()).isNull();
        assertThat(vote.vote().fulfiller()).isNull();
        assertThat(vote.vote().condition()).isEqualTo("Ljus");
        assertThat(Abandonment.of(line("[]")).cause()).isEqualTo(Abandonment.Cause.WITHDRAWN);
        assertThat(Abandonment.of(line("{\"cause\":\"PROJECT_ENDED\",\"reason\":\"Slut\"}")).reason()).isEqualTo("Slut");
    }

    private static DecisionEntry line(String content) {
        return new DecisionEntry(2, UUID.randomUUID(), 1, DecisionEntry.Kind.ABANDONED, content, UUID.randomUUID(),
            Instant.parse("2026-03-02T08:00:00Z"), "", "");
    }

    private static <T> void same(T content, Class<T> type) {
        assertThat(DecisionJson.read(DecisionJson.write(content), type)).isEqualTo(content);
    }
}
