package platssamverkan.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import platssamverkan.actionplan.VoteChoice;
import platssamverkan.actor.Sector;

/** The rows behind the numbers of those parts that hold their rows themselves. */
final class ReportNumbers {

    private ReportNumbers() {}

    /** Without those that count nothing. */
    static List<ReportNumber> of(
        List<ModuleActors> modules, List<DecisionPart> decisions, Optional<FinancingPart> financing, List<WayPart> ways
    ) {
        return Stream.of(
                decisions(decisions), financing.stream().flatMap(ReportNumbers::financing), ways(ways),
                Stream.of(tookPart(Counted.TOOK_PART_PUBLIC, Sector.PUBLIC, modules),
                    tookPart(Counted.TOOK_PART_PRIVATE, Sector.PRIVATE, modules)))
            .flatMap(numbers -> numbers).filter(number -> !number.rows().isEmpty()).toList();
    }

    private static Stream<ReportNumber> decisions(List<DecisionPart> decisions) {
        return Stream.of(
            ReportNumber.of(Counted.DECISIONS, decisions.stream()
                .map(decision -> ReportRow.counted(decision.number(), String.valueOf(decision.number()))).toList()),
            votes(Counted.VOTES_APPROVE, VoteChoice.APPROVE, decisions),
            votes(Counted.VOTES_APPROVE_WITH_CONDITION, VoteChoice.APPROVE_WITH_CONDITION, decisions),
            votes(Counted.VOTES_SEND_BACK, VoteChoice.SEND_BACK, decisions),
            votes(Counted.VOTES_ABSTAIN, VoteChoice.ABSTAIN, decisions),
            inDecisions(Counted.RESERVATIONS, decisions, DecisionPart::reservations, words -> words),
            inDecisions(Counted.CONDITIONS, decisions, DecisionPart::conditions, DecisionPart.Condition::text),
            inDecisions(Counted.TO_DECIDE, decisions, DecisionPart::toDecide, other -> other.body()));
    }

    private static ReportNumber votes(Counted counted, VoteChoice choice, List<DecisionPart> decisions) {
        return inDecisions(counted, decisions,
            decision -> decision.ballots().stream()
                .filter(ballot -> ballot.choice().filter(choice::equals).isPresent()).toList(),
            ballot -> ballot.seat() + ", " + ballot.organisation());
    }

    private static <T> ReportNumber inDecisions(
        Counted counted, List<DecisionPart> decisions, Function<DecisionPart, List<T>> rows, Function<T, String> name
    ) {
        return ReportNumber.of(counted, decisions.stream().flatMap(decision -> {
            var found = rows.apply(decision);
            return IntStream.range(0, found.size()).mapToObj(i -> ReportRow.counted(
                decision.number() + "/" + (i + 1), decision.number() + ": " + name.apply(found.get(i))));
        }).toList());
    }

    private static Stream<ReportNumber> financing(FinancingPart financing) {
        return Stream.of(
            ReportNumber.of(Counted.FINANCING_COST, financing.costs().stream()
                .map(cost -> new ReportRow(cost.ref(), cost.measure(), cost.ore())).toList()),
            lines(Counted.FINANCING_PLEDGED, financing, FinancingPart.Line::pledged),
            lines(Counted.FINANCING_AGREED, financing, FinancingPart.Line::agreed),
            lines(Counted.FINANCING_PAID, financing, FinancingPart.Line::paid));
    }

    private static ReportNumber lines(
        Counted counted, FinancingPart financing, ToLongFunction<FinancingPart.Line> ore
    ) {
        return ReportNumber.of(counted, financing.lines().stream().filter(line -> ore.applyAsLong(line) != 0)
            .map(line -> new ReportRow(
                line.ref(), line.measure() + ", " + line.actor() + " " + line.year(), ore.applyAsLong(line)))
            .toList());
    }

    private static Stream<ReportNumber> ways(List<WayPart> ways) {
        return Stream.of(
            days(Counted.DAYS_TO_DECIDE, ways, WayPart::daysToDecide),
            days(Counted.DAYS_TO_BEGIN, ways, WayPart::daysToBegin),
            days(Counted.DAYS_TO_COMPLETE, ways, WayPart::daysToComplete));
    }

    private static ReportNumber days(Counted counted, List<WayPart> ways, Function<WayPart, Optional<Long>> days) {
        return ReportNumber.of(counted, ways.stream()
            .flatMap(way -> days.apply(way).stream()
                .map(value -> new ReportRow(way.ref(), way.number() + ". " + way.title(), value)))
            .toList());
    }

    private static ReportNumber tookPart(Counted counted, Sector sector, List<ModuleActors> modules) {
        return ReportNumber.of(counted, modules.stream()
            .flatMap(module -> module.of(sector).stream()
                .map(one -> new ReportRow(module.module() + "/" + one.ref(),
                    one.actor().map(actor -> actor + ", " + one.what()).orElse(one.what()), 1)))
            .toList());
    }
}
