package platssamverkan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import platssamverkan.area.PlaceId;

/** The goal of 25 per cent against a slow reference, with places and factors that come and go on the way. */
class ImprovementPropertyTests {

    private static final Thresholds THRESHOLDS = new Thresholds(6, 13);
    private static final List<String> FACTORS = List.of("A1", "B1", "C1", "D1", "E1", "I1", "K2", "N2");

    @Property(tries = 300)
    void agreesWithASlowReference(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int places) {
        var random = new Random(seed);
        var before = baseline(random, places);
        var after = followUp(random, places);

        var comparison = Comparison.of(before, after, THRESHOLDS);

        assertThat(comparison.goal().improved()).isEqualTo(slowImproved(before, after));
        assertThat(comparison.goal().coloured()).isEqualTo(slowColoured(before).size());
        assertThat(comparison.goal().isReached()).isEqualTo(slowReached(before, after));
        assertThat(Stream.of(Change.values()).mapToLong(comparison::count).sum()).isEqualTo(comparison.pairs().size());
    }

    @Property(tries = 300)
    void needsTheFirstNumberThatReachesTheGoal(@ForAll @IntRange(min = 1, max = 400) int coloured) {
        var needed = new ImprovementGoal(0, coloured).needed();

        assertThat(new ImprovementGoal(needed, coloured).isReached()).isTrue();
        assertThat(new ImprovementGoal(needed - 1, coloured).isReached()).isFalse();
    }

    @Test
    void tellsTwentyFourPointNineFromTwentyFive() {
        assertThat(goal(249, 1000).isReached()).isFalse();
        assertThat(goal(250, 1000).isReached()).isTrue();
        assertThat(goal(1000, 1000).needed()).isEqualTo(250);
        assertThat(goal(1, 1001).needed()).isEqualTo(251);
    }

    @Test
    void countsInspectedAndOtherFactorsTogether() {
        var torget = place(1);
        var before = List.of(pair(torget, "B1", 6), pair(torget, "A1", 6), pair(torget, "C1", 6), pair(torget, "I1", 6));

        var comparison = Comparison.of(before, List.of(Ratings.rated(torget, "I1", 7)), THRESHOLDS);

        assertThat(comparison.goal()).isEqualTo(new ImprovementGoal(1, 4));
        assertThat(comparison.goal().isReached()).isTrue();
        assertThat(comparison.count(Change.NOT_RERATED)).isEqualTo(3);
    }

    private static ImprovementGoal goal(int improved, int coloured) {
        return new ImprovementGoal(improved, coloured);
    }

    /** Some pairs could not be rated; some factors are switched off. */
    private static List<BaselinePair> baseline(Random random, int places) {
        var pairs = new ArrayList<BaselinePair>();
        for (var place = 1; place <= places; place++) {
            for (var factor : FACTORS) {
                if (random.nextInt(6) > 0) {
                    pairs.add(random.nextInt(8) == 0
                            ? BaselinePair.of(Ratings.notRated(place(place), factor), SourceKind.SURVEY, THRESHOLDS)
                            : pair(place(place), factor, random.nextInt(21)));
                }
            }
        }
        return pairs;
    }

    /** Pairs that the baseline never knew, a place that came later, and pairs that nobody rated again. */
    private static List<Rating> followUp(Random random, int places) {
        var ratings = new ArrayList<Rating>();
        for (var place = 1; place <= places + 1; place++) {
            for (var factor : FACTORS) {
                switch (random.nextInt(5)) {
                    case 0 -> { }
                    case 1 -> ratings.add(Ratings.notRated(place(place), factor));
                    default -> ratings.add(Ratings.rated(place(place), factor, random.nextInt(21)));
                }
            }
        }
        return ratings;
    }

    private static boolean slowReached(List<BaselinePair> before, List<Rating> after) {
        var all = slowColoured(before).size();
        var quarters = 0;
        for (var improved = slowImproved(before, after); improved > 0; improved--) {
            quarters += 4;
        }
        return all > 0 && quarters >= all;
    }

    private static long slowImproved(List<BaselinePair> before, List<Rating> after) {
        var improved = 0;
        for (var entry : slowColoured(before).entrySet()) {
            for (var rating : after) {
                var same = entry.getKey().equals(rating.placeId() + rating.factorCode());
                if (same && rating.score() != null && rank(rating.score()) > rank(entry.getValue())) {
                    improved++;
                }
            }
        }
        return improved;
    }

    private static Map<String, Integer> slowColoured(List<BaselinePair> before) {
        var scores = new LinkedHashMap<String, Integer>();
        for (var pair : before) {
            if (pair.score() != null) {
                scores.put(pair.placeId() + pair.factorCode(), pair.score());
            }
        }
        return scores;
    }

    private static int rank(int score) {
        return score < 7 ? 0 : score < 14 ? 1 : 2;
    }

    private static PlaceId place(int number) {
        return new PlaceId(new UUID(0, number));
    }

    private static BaselinePair pair(PlaceId place, String factor, int score) {
        return BaselinePair.of(Ratings.rated(place, factor, score), SourceKind.INSPECTION, THRESHOLDS);
    }
}
