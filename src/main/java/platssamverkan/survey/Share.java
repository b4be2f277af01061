package platssamverkan.survey;

/** How many of those who answered a question said yes to it. */
public record Share(Question question, int answered, int yes) {

    static final int FEWEST_SHOWN = 10;

    /** In whole per cent. */
    public long percent() {
        return Math.round(100.0 * yes / answered);
    }

    /** Too few answers to be shown to anybody: the people behind them could be guessed. */
    boolean isWithheld() {
        return answered < FEWEST_SHOWN;
    }
}
