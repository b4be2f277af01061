package platssamverkan.followup;

/**
 * How many people felt safe before and after, and whether that is an established improvement (TP-078).
 *
 * @param safeBefore of how many who answered before, {@code answersBefore}
 */
record ExperienceChange(int safeBefore, int answersBefore, int safeAfter, int answersAfter, boolean improved) {

    String shares() {
        return safeBefore + "/" + answersBefore + " → " + safeAfter + "/" + answersAfter;
    }
}
