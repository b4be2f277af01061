package platssamverkan.process.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.FurtherDecision;
import platssamverkan.actionplan.VoteChoice;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.report.DecisionPart;
import platssamverkan.report.DecisionPart.Ballot;
import platssamverkan.report.DecisionPart.Condition;
import platssamverkan.report.PrintedPart;

/** A decision of the group as the final report tells it. */
@Component
class DecisionTables {

    private static final String KEY = "report.decision.";

    private final Texts texts;

    DecisionTables(Texts texts) {
        this.texts = texts;
    }

    PrintedPart part(DecisionPart decision) {
        var about = decision.planVersion().map(version -> texts.text("decision.about.PLAN", version))
            .orElseGet(() -> texts.text("decision.about.CONTINUATION"));
        var tables = Stream.of(
                ballots(decision), conditions(decision.conditions()), toDecide(decision.toDecide()))
            .flatMap(Optional::stream).map(ReportTypesetting::table).toList();
        return new PrintedPart(3, texts.text(KEY + "heading", decision.number(), about), sentences(decision), tables);
    }

    private List<String> sentences(DecisionPart decision) {
        return Stream.of(
                Stream.of(texts.text(KEY + "opened", texts.date(decision.openedOn()), texts.of(decision.way()))),
                outcome(decision),
                decision.minutes().stream().map(reference -> texts.text(KEY + "minutes", reference)),
                decision.present().isEmpty() ? Stream.<String>empty()
                    : Stream.of(texts.text(KEY + "present", decision.present().size(),
                        texts.names(decision.present().stream().distinct().toList()))),
                decision.reason().stream().map(reason -> texts.text("decision.reason", reason)),
                decision.ballots().isEmpty() ? Stream.<String>empty() : Stream.of(texts.text(KEY + "count",
                    decision.count(VoteChoice.APPROVE), decision.count(VoteChoice.APPROVE_WITH_CONDITION),
                    decision.count(VoteChoice.SEND_BACK), decision.count(VoteChoice.ABSTAIN))),
                decision.reservations().isEmpty() ? Stream.of(texts.text(KEY + "noReservation"))
                    : decision.reservations().stream().map(words -> texts.text(KEY + "reservation", words)),
                Stream.of(texts.text(KEY + "hash", decision.hash())))
            .flatMap(lines -> lines).toList();
    }

    private Stream<String> outcome(DecisionPart decision) {
        if (decision.abandoned().isPresent()) {
            return decision.abandoned().stream().map(cause -> texts.text(KEY + "abandoned." + cause));
        }
        return Stream.of(decision.outcome()
            .map(outcome -> texts.text(KEY + "outcome", texts.of(outcome),
                decision.decidedOn().map(texts::date).orElse("")))
            .orElseGet(() -> texts.text(KEY + "open")));
    }

    private Optional<TableView> ballots(DecisionPart decision) {
        return table("votes", decision.ballots().stream().map(this::row).toList(), "seat", "organisation", "answer");
    }

    private List<String> row(Ballot ballot) {
        return List.of(ballot.seat(), ballot.organisation(),
            ballot.choice().map(texts::of).orElseGet(() -> texts.text("decision.votes.none")));
    }

    private Optional<TableView> conditions(List<Condition> conditions) {
        return table("conditions", conditions.stream()
            .map(condition -> List.of(condition.text(), condition.voter(),
                condition.fulfilledOn().map(texts::date).orElseGet(() -> texts.text(KEY + "notFulfilled"))))
            .toList(), "condition", "setBy", "fulfilledOn");
    }

    private Optional<TableView> toDecide(List<FurtherDecision> others) {
        return table("toDecide", others.stream()
            .map(other -> List.of(other.body(), Optional.ofNullable(other.decidesOn()).map(texts::date).orElse(""),
                Optional.ofNullable(other.registryNumber()).orElse("")))
            .toList(), "body", "decidesOn", "registryNumber");
    }

    private Optional<TableView> table(String caption, List<List<String>> rows, String... columns) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new TableView(texts.text(KEY + caption),
            Stream.of(columns).map(column -> texts.text(KEY + column)).collect(Collectors.toList()), rows));
    }
}
