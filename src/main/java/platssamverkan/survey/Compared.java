package platssamverkan.survey;

import java.util.Optional;

/**
 * How a group answered one question in the two waves. What is empty is withheld or not asked yet.
 *
 * @param change the chances of the difference between the shares, in parts of one
 */
public record Compared(Optional<Tally> before, Optional<Tally> after, Optional<Interval> change) {

    static Compared of(Optional<Tally> before, Optional<Tally> after, DifferenceTest test) {
        return new Compared(before, after, before.flatMap(from -> after.map(to -> test.difference(from, to))));
    }

    /** The difference between the shares, in parts of one. */
    public Optional<Double> difference() {
        return before.flatMap(from -> after.map(to -> to.share() - from.share()));
    }
}
