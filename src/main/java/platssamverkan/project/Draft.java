package platssamverkan.project;

/**
 * What a person has typed and not yet handed in.
 *
 * @param version the version that the person saw; 0 for what has none yet
 * @param opening the opened form that it was typed in, so that two windows have a draft each; 0 where there is only one
 * @param continues the {@link KeptDraft#stamp()} of the draft that the form was opened with; 0 for none
 */
public record Draft(long version, long opening, long continues, String content) {

    public Draft(long version, String content) {
        this(version, 0, 0, content);
    }
}
