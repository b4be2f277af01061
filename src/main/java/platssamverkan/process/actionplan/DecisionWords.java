package platssamverkan.process.actionplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.actionplan.ConditionView;
import platssamverkan.actionplan.DecisionMinutes;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.actionplan.DecisionWay;
import platssamverkan.actionplan.FurtherDecision;
import platssamverkan.actionplan.Voter;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.DecisionRule;
import platssamverkan.project.ProgramModel;

/** Says in Swedish who decides, what they have answered and how a decision ended. */
@Component
public class DecisionWords {

    private static final String KEY = "decision.";

    private final AccountService accounts;
    private final Texts texts;
    private final Clock clock;

    DecisionWords(AccountService accounts, Texts texts, Clock clock) {
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    /** The seats and the rule, as Markdown. */
    String electorate(List<Voter> voters, DecisionRule rule) {
        var able = voters.stream().filter(Voter::canAnswer).count();
        var quorum = rule.quorum().fewest(voters.size());
        var lines = voters.stream().map(voter -> "- " + Markdown.literal(seat(voter))).collect(Collectors.joining("\n"));
        var few = able < quorum ? "\n\n" + texts.text(KEY + "electorate.tooFew") : "";
        return texts.text(KEY + "electorate", voters.size(), quorum, texts.of(rule.majority())) + "\n\n" + lines + few;
    }

    private String seat(Voter voter) {
        var name = texts.text("plan.person", voter.name(), voter.organisation());
        var office = voter.office() == Voter.Office.MEMBER ? name
            : texts.text(KEY + "seat.office", name, texts.of(voter.office()));
        var deputies = texts.names(voter.deputies().stream().map(Voter.Deputy::name).toList());
        if (!voter.canAnswer()) {
            return texts.text(KEY + "seat.vacant", office);
        }
        if (voter.vacant()) {
            return texts.text(KEY + "seat.left", office, deputies);
        }
        var helped = voter.needsHelp() ? texts.text(KEY + "seat.helped", office) : office;
        return deputies.isEmpty() ? helped : texts.text(KEY + "seat.deputies", helped, deputies);
    }

    /** What the decision is, by which rule, and how it ended. */
    public List<String> sentences(DecisionView decision) {
        return Stream.of(
                Stream.of(opened(decision), rule(decision)),
                Stream.of(decision).filter(DecisionView::isOpen).map(this::underWay),
                decision.minutes().stream().flatMap(minutes -> minutes(minutes, decision.isOpen() ? ".waits" : "")),
                decision.abandonment().stream().map(end -> texts.text(
                    KEY + "abandoned." + end.cause(), day(end.at()), name(end.by()), end.reason())),
                decision.closing().stream().map(closing -> texts.text(
                    KEY + closing.how() + "." + closing.outcome() + (closing.onBehalf() ? ".onBehalf" : ""),
                    day(closing.at()), name(closing.by()))),
                decision.closing().stream().map(closing -> closing.reason()).filter(reason -> reason != null && !reason.isBlank())
                    .map(reason -> texts.text(KEY + "reason", reason)),
                further(decision).map(one -> texts.text(KEY + "further", one)))
            .flatMap(lines -> lines).toList();
    }

    private String opened(DecisionView decision) {
        var opening = decision.opening();
        var about = opening.version() == null ? texts.text(KEY + "about.CONTINUATION")
            : texts.text(KEY + "about.PLAN", opening.version());
        return opening.way() == DecisionWay.MEETING
            ? texts.text(KEY + "opened.MEETING", decision.number(), about, day(decision.openedAt()))
            : texts.text(KEY + "opened.PER_CAPSULAM", decision.number(), about, day(decision.openedAt()),
                texts.date(decision.lastDay()));
    }

    private String rule(DecisionView decision) {
        var opening = decision.opening();
        return texts.text(KEY + (decision.isOpen() ? "rule.open" : "rule"), opening.voters().size(), opening.quorum(),
            texts.of(opening.rule().majority()));
    }

    private String underWay(DecisionView decision) {
        var able = decision.opening().electorate().size();
        return isAtMeeting(decision)
            ? texts.text(KEY + (decision.minutes().isPresent() ? "underWay.minutes" : "underWay.meeting"))
            : texts.text(KEY + "underWay.votes", decision.votes().size(), able);
    }

    /** What the minutes of a meeting say. */
    Stream<String> minutes(DecisionMinutes minutes) {
        return minutes(minutes, "");
    }

    private Stream<String> minutes(DecisionMinutes minutes, String standing) {
        var recorded = minutes.recorded();
        return Stream.of(
                Optional.of(texts.text(KEY + "minutes." + recorded.decision() + standing,
                    texts.date(recorded.heldOn()), recorded.minutesReference())),
                Optional.of(texts.text("result.recordAdoption.present", texts.names(recorded.present().stream()
                    .map(person -> texts.text("plan.person", person.name(), person.organisation())).toList()))),
                Optional.ofNullable(recorded.requiredChanges())
                    .map(changes -> texts.text("result.recordAdoption.requiredChanges", changes)),
                Optional.ofNullable(recorded.reservations())
                    .map(other -> texts.text("result.recordAdoption.reservations", other)),
                Optional.of(texts.text("result.recordAdoption.recordedBy", name(minutes.by()))))
            .flatMap(Optional::stream);
    }

    /** The decisions that authorities still must make. */
    private Stream<String> further(DecisionView decision) {
        return Stream.concat(decision.opening().furtherDecisions().stream(),
                decision.minutes().stream().flatMap(minutes -> minutes.recorded().furtherDecisions().stream()))
            .distinct().map(this::further);
    }

    private String further(FurtherDecision other) {
        var facts = Stream.of(Optional.ofNullable(other.decidesOn()).map(texts::date),
                Optional.ofNullable(other.registryNumber()).map(number -> texts.text("plan.registryNumber", number)))
            .flatMap(Optional::stream).collect(Collectors.joining(", "));
        return facts.isEmpty() ? other.body() : texts.text("plan.furtherDecision", other.body(), facts);
    }

    /** Every seat with its answer; nothing for a meeting whose minutes are not written, or name no votes. */
    public List<TableView> answers(DecisionView decision) {
        return isAtMeeting(decision) && decision.votes().isEmpty() ? List.of() : List.of(votes(decision));
    }

    private static boolean isAtMeeting(DecisionView decision) {
        return decision.opening().way() == DecisionWay.MEETING;
    }

    TableView votes(DecisionView decision) {
        return new VoteTable(texts, this::name, this::day).of(decision);
    }

    /** A condition and what has become of it; only the full model has conditions. */
    public String condition(ConditionView condition) {
        var fulfilment = condition.fulfilment();
        return fulfilment == null ? texts.text(KEY + "condition.open", condition.voter(), condition.text(),
                texts.role(condition.fulfiller(), ProgramModel.FULLSKALEMODELL))
            : texts.text(KEY + "condition.fulfilled", condition.voter(), condition.text(),
                texts.date(fulfilment.doneOn()), fulfilment.how(), name(fulfilment.by()));
    }

    private String name(UUID account) {
        return accounts.displayName(new AccountId(account));
    }

    private String day(Instant at) {
        return texts.date(LocalDate.ofInstant(at, clock.getZone()));
    }
}
