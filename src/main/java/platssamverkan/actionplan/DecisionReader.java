package platssamverkan.actionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import platssamverkan.project.Role;

/** Puts the lines of a book of decisions together to the decisions that they tell of. */
final class DecisionReader {

    private final DecisionEntry first;
    private final DecisionOpening opening;
    private final List<GivenVote> votes = new ArrayList<>();
    private final Map<UUID, ConditionView.Fulfilment> fulfilled = new LinkedHashMap<>();
    private LocalDate postponedTo;
    private DecisionMinutes minutes;
    private DecisionClosing closing;
    private Abandonment abandonment;
    private String hash;

    private DecisionReader(DecisionEntry first) {
        this.first = first;
        this.opening = DecisionJson.read(first.content(), DecisionOpening.class);
    }

    /** What is told of a fulfilled condition in its line. */
    record FulfilledCondition(UUID conditionId, ConditionView.Fulfilment fulfilment) {}

    /** A new last day to answer. */
    record Postponement(LocalDate lastDay) {}

    static List<DecisionView> read(List<DecisionEntry> entries) {
        return entries.stream()
            .collect(Collectors.groupingBy(DecisionEntry::decisionId, LinkedHashMap::new, Collectors.toList()))
            .values().stream().map(DecisionReader::decision).toList();
    }

    private static DecisionView decision(List<DecisionEntry> lines) {
        var reader = new DecisionReader(lines.get(0));
        lines.forEach(reader::take);
        return reader.view();
    }

    private void take(DecisionEntry line) {
        hash = line.hash();
        switch (line.kind()) {
            case VOTE -> votes.add(DecisionJson.read(line.content(), GivenVote.class));
            case MINUTES -> minutes = DecisionJson.read(line.content(), DecisionMinutes.class);
            case NOT_CONFIRMED -> {
                minutes = null;
                votes.clear();
            }
            case CLOSED -> closing = DecisionJson.read(line.content(), DecisionClosing.class);
            case ABANDONED -> abandonment = Abandonment.of(line);
            case CONDITION_FULFILLED -> {
                var one = DecisionJson.read(line.content(), FulfilledCondition.class);
                fulfilled.put(one.conditionId(), one.fulfilment());
            }
            case POSTPONED -> postponedTo = DecisionJson.read(line.content(), Postponement.class).lastDay();
            case OPENED -> { }
        }
    }

    private DecisionView view() {
        return new DecisionView(first.decisionNumber(), first.decisionId(), opening, first.by(), first.at(),
            Optional.ofNullable(postponedTo), List.copyOf(votes), Optional.ofNullable(minutes),
            Optional.ofNullable(closing), Optional.ofNullable(abandonment), conditions(), hash);
    }

    /** Only what has been adopted has conditions to fulfil. */
    private List<ConditionView> conditions() {
        if (closing == null || closing.outcome() != PlanDecision.ADOPTED) {
            return List.of();
        }
        return votes.stream().filter(given -> given.conditionId() != null)
            .map(given -> new ConditionView(given.conditionId(),
                opening.voter(given.memberId()).map(Voter::name).orElse(""), given.vote().condition(),
                Optional.ofNullable(given.vote().fulfiller()).orElse(Role.PROJEKTLEDARE), fulfilled.get(given.conditionId())))
            .toList();
    }
}
