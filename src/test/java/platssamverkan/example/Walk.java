package platssamverkan.example;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectView;
import platssamverkan.support.TestClock;

/** One random walk through one project: the same seed takes the same way. */
final class Walk {

    private static final int REMEMBERED = 40;

    final ProjectView project;
    final WalkScript script;
    final WalkPeople people;
    final TestClock clock;
    boolean withoutCouncil;

    private WalkPeople.Groups groups;
    private final boolean meetsFirst;
    private boolean hasDecided;
    private final Random random;
    private final Deque<String> trace = new ArrayDeque<>();

    Walk(ProjectView project, WalkScript script, WalkPeople people, TestClock clock, long seed) {
        this.project = project;
        this.script = script;
        this.people = people;
        this.clock = clock;
        this.random = new Random(seed);
        this.meetsFirst = seed % 2 == 0;
    }

    boolean isFull() {
        return project.model() == ProgramModel.FULLSKALEMODELL;
    }

    LocalDate today() {
        return clock.today();
    }

    int dice(int sides) {
        return random.nextInt(sides);
    }

    boolean oneIn(int times) {
        return dice(times) == 0;
    }

    <T> Optional<T> any(List<T> things) {
        return things.isEmpty() ? Optional.empty() : Optional.of(things.get(dice(things.size())));
    }

    @SafeVarargs
    final <T> T any(T... words) {
        return words[dice(words.length)];
    }

    /** Even seeds decide at a meeting first, odd ones per capsulam; then either. */
    boolean decidesAtMeeting() {
        var meeting = hasDecided ? oneIn(2) : meetsFirst;
        hasDecided = true;
        return meeting;
    }

    /** Who may do what since the last move. */
    WalkPeople.Groups groups() {
        if (groups == null) {
            groups = people.groups();
        }
        return groups;
    }

    void hasMoved() {
        groups = null;
    }

    /** Remembers what happened, for whoever has to find out what went wrong. */
    void note(String what) {
        trace.addLast(today() + " " + what);
        if (trace.size() > REMEMBERED) {
            trace.removeFirst();
        }
    }

    String lastMoves() {
        return String.join("\n", trace);
    }
}
