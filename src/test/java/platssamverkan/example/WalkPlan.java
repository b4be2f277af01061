package platssamverkan.example;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import platssamverkan.project.ProgramModel;

/**
 * Which walks to take: a few that are always the same, or as many as are asked for with seeds of their own.
 *
 * @param count how many walks; 0 for those that are always the same
 * @param longest after which no further walk begins
 * @param seed of the first walk; the others follow from it
 * @param start of every walk; null for all in turn
 */
record WalkPlan(int count, Duration longest, long seed, WalkStart start, int moves) {

    private static final int MOVES = 120;
    private static final int MINUTES = 60;
    private static final int MANY = 200;
    private static final List<Way> ALWAYS = List.of(
        new Way(WalkStart.FULL_CHANGED_PLAN, 2, 50), new Way(WalkStart.FULL_CHANGED_PLAN, 3, 50),
        new Way(WalkStart.FULL_CHANGED_PLAN, 5, 50),
        new Way(WalkStart.ENTRY_EXAMPLE, 5, 40));

    /** One walk: {@code FULL_EXAMPLE 42 120} names it completely. */
    record Way(WalkStart start, long seed, int moves) {

        @Override
        public String toString() {
            return "-Dwalks=1 -Dwalks.start=%s -Dwalks.seed=%d -Dwalks.moves=%d".formatted(start, seed, moves);
        }
    }

    /** As the system properties say: {@code walks}, and beginning so, {@code minutes, seed, start, moves}. */
    static WalkPlan asked() {
        var start = System.getProperty("walks.start", "");
        return new WalkPlan(Integer.getInteger("walks", 0),
            Duration.ofMinutes(Integer.getInteger("walks.minutes", MINUTES)),
            Long.getLong("walks.seed", new Random().nextLong(1_000_000)),
            start.isBlank() ? null : WalkStart.valueOf(start), Integer.getInteger("walks.moves", MOVES));
    }

    boolean isAlwaysTheSame() {
        return count == 0;
    }

    /** As many as there is time for. */
    Stream<Way> walks() {
        var begun = System.nanoTime();
        return isAlwaysTheSame() ? ALWAYS.stream() : IntStream.range(0, count).mapToObj(this::way)
            .takeWhile(way -> System.nanoTime() - begun < longest.toNanos());
    }

    /** The steps that so many walks come to, by model. */
    Map<ProgramModel, Set<String>> mustReach() {
        if (isAlwaysTheSame()) {
            return Map.of(
                ProgramModel.INSTEGSMODELL, Set.of("beginMeasure", "reportMeasure"),
                ProgramModel.FULLSKALEMODELL,
                Set.of("openDecision", "castVote", "recordAdoption", "beginMeasure", "reportMeasure"));
        }
        return count < MANY || start != null ? Map.of() : Map.of(
            ProgramModel.INSTEGSMODELL, Set.of("draftActionPlan", "formSteeringGroup", "confirmAdoption", "finaliseReport"),
            ProgramModel.FULLSKALEMODELL, Set.of("draftActionPlan", "formSteeringGroup", "castVote", "settleDecision",
                "closePlaceDevelopment", "presentResults", "castVote_continuation", "finaliseReport"));
    }

    /** The moves that so many walks make. */
    Set<WalkMove> mustMake() {
        return isAlwaysTheSame() || count >= MANY
            ? EnumSet.of(WalkMove.PAUSE, WalkMove.RESUME, WalkMove.MOVE_CLOCK, WalkMove.CLAIM)
            : Set.of();
    }

    private Way way(int number) {
        var starts = WalkStart.values();
        return new Way(start == null ? starts[number % starts.length] : start, seed + number, moves);
    }
}
