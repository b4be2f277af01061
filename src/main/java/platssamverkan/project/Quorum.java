package platssamverkan.project;

/** How many of a group's seats must take part before the group can decide. */
public enum Quorum {

    MORE_THAN_HALF, TWO_THIRDS, EVERYBODY;

    /** The fewest who must take part, of so many seats. */
    public int fewest(int seats) {
        return switch (this) {
            case MORE_THAN_HALF -> seats / 2 + 1;
            case TWO_THIRDS -> (2 * seats + 2) / 3;
            case EVERYBODY -> Math.max(1, seats);
        };
    }
}
