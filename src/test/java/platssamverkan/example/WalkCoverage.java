package platssamverkan.example;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import platssamverkan.project.ProgramModel;

/** What walks have done, counted: moves by kind and outcome, steps by model, and why anything was refused. */
final class WalkCoverage {

    private final Map<String, Integer> moves = new TreeMap<>();
    private final Map<ProgramModel, Map<String, Integer>> steps = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();

    void move(WalkMove kind, WalkOutcome outcome) {
        moves.merge(kind + " " + outcome.kind(), 1, Integer::sum);
        outcome.codes().forEach(code -> refusals.merge(kind + " " + outcome.about() + ": " + code, 1, Integer::sum));
    }

    void step(ProgramModel model, String step) {
        steps.computeIfAbsent(model, any -> new TreeMap<>()).merge(step, 1, Integer::sum);
    }

    Map<String, Integer> stepsOf(ProgramModel model) {
        return steps.getOrDefault(model, Map.of());
    }

    boolean hasDone(WalkMove kind) {
        return moves.containsKey(kind + " " + WalkOutcome.Kind.DONE);
    }

    @Override
    public String toString() {
        return "moves\n" + lines(moves) + steps.entrySet().stream()
            .map(model -> model.getKey() + "\n" + lines(model.getValue())).collect(Collectors.joining())
            + "refused\n" + lines(refusals);
    }

    private static String lines(Map<String, Integer> counts) {
        return counts.entrySet().stream().map(count -> "%8d  %s%n".formatted(count.getValue(), count.getKey()))
            .collect(Collectors.joining());
    }
}
