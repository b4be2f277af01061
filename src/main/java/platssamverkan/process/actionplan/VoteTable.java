package platssamverkan.process.actionplan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.actionplan.DecisionWay;
import platssamverkan.actionplan.GivenVote;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;

/** Every seat of a decision with what it has answered, or that it has not. */
final class VoteTable {

    private static final String KEY = "decision.";

    private final Texts texts;
    private final Function<UUID, String> names;
    private final Function<Instant, String> days;

    VoteTable(Texts texts, Function<UUID, String> names, Function<Instant, String> days) {
        this.texts = texts;
        this.names = names;
        this.days = days;
    }

    TableView of(DecisionView decision) {
        return decision.opening().way() == DecisionWay.MEETING
            ? table(decision, "meetingVotes", this::atMeeting, "seat", "answer", "by", "comment", "reservation")
            : table(decision, "votes", this::perCapsulam, "seat", "answer", "by", "at", "comment", "reservation");
    }

    private TableView table(
        DecisionView decision, String key, Function<GivenVote, List<String>> answer, String... columns
    ) {
        var heads = Stream.of(columns).map(column -> texts.text(KEY + key + "." + column)).toList();
        return new TableView(texts.text(KEY + key + ".caption", decision.number()), heads,
            decision.opening().voters().stream().map(voter -> Stream.concat(
                Stream.of(texts.text("plan.person", voter.name(), voter.organisation())),
                decision.vote(voter.memberId()).map(answer)
                    .orElseGet(() -> none(texts.text(KEY + (voter.canAnswer() ? key + ".none" : "votes.vacant")),
                        columns.length - 1)).stream()).toList()).toList());
    }

    private static List<String> none(String word, int cells) {
        return Stream.concat(Stream.of(word), Stream.generate(() -> "").limit(cells - 1L)).toList();
    }

    private List<String> perCapsulam(GivenVote given) {
        return List.of(texts.of(given.vote().choice()), texts.text(KEY + "by." + given.votedAs(), names.apply(given.by())),
            days.apply(given.at()), comment(given), reservation(given));
    }

    private List<String> atMeeting(GivenVote given) {
        var present = given.deputy() == null ? texts.text(KEY + "at.MEMBER") : texts.text(KEY + "at.DEPUTY", given.deputy());
        return List.of(texts.text(KEY + "meetingVote." + given.vote().choice()), present, comment(given), reservation(given));
    }

    private static String reservation(GivenVote given) {
        return Optional.ofNullable(given.vote().reservation()).orElse("");
    }

    private static String comment(GivenVote given) {
        return Stream.of(given.vote().condition(), given.vote().comment())
            .filter(text -> text != null).collect(Collectors.joining(" "));
    }
}
