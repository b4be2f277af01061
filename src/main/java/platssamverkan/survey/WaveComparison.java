package platssamverkan.survey;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds the designs of two waves against each other. */
record WaveComparison(HeldWave before, HeldWave after) {

    private static final double MOST_MIX = 0.1;
    private static final double MOST_NEVER_THERE = 0.05;

    /** Why nothing follows from a difference; only of waves with answers. */
    Set<GroundGap> gaps() {
        var gaps = EnumSet.noneOf(GroundGap.class);
        if (after.design().sameWay() == SameWay.NO) {
            gaps.add(GroundGap.SAID_TO_DIFFER);
        }
        if (before.answers().isEmpty() || after.answers().isEmpty()) {
            return gaps;
        }
        if (!before.channels().equals(after.channels())) {
            gaps.add(GroundGap.CHANNELS_DIFFER);
        }
        if (!before.places().equals(after.places())) {
            gaps.add(GroundGap.PLACES_DIFFER);
        }
        if (!isSameSeason()) {
            gaps.add(GroundGap.SEASONS_DIFFER);
        }
        return gaps;
    }

    Set<Caveat> caveats(Tally primaryBefore, Tally primaryAfter) {
        var caveats = EnumSet.of(Caveat.REGRESSION_TO_THE_MEAN, Caveat.NOT_DRAWN_AT_RANDOM);
        if (before.channels().stream().anyMatch(Channel::isSelfSelected)
                || after.channels().stream().anyMatch(Channel::isSelfSelected)) {
            caveats.add(Caveat.SELF_SELECTED);
        }
        if (before.hasFewSlots() || after.hasFewSlots()) {
            caveats.add(Caveat.FEW_TIME_SLOTS);
        }
        if (!before.slots().equals(after.slots())) {
            caveats.add(Caveat.TIMES_DIFFER);
        }
        if (hasOtherMix()) {
            caveats.add(Caveat.PLACE_MIX_DIFFERS);
        }
        if (Math.abs(primaryAfter.asideShare() - primaryBefore.asideShare()) > MOST_NEVER_THERE) {
            caveats.add(Caveat.NEVER_THERE_CHANGED);
        }
        return caveats;
    }

    private boolean hasOtherMix() {
        if (before.answers().isEmpty() || after.answers().isEmpty()) {
            return false;
        }
        var places = new HashSet<>(before.places());
        places.addAll(after.places());
        return places.stream().anyMatch(place -> Math.abs(before.shareOf(place) - after.shareOf(place)) > MOST_MIX);
    }

    private boolean isSameSeason() {
        return TimeOfYear.isSameSeason(TimeOfYear.middle(before.daysOfYear()), TimeOfYear.middle(after.daysOfYear()));
    }
}
