package platssamverkan.document;

import java.util.UUID;

/** What a document is attached to, by its id in the module that knows it. */
public record DocumentSubject(Kind kind, UUID id) {

    /** The sorts of things that documents are attached to. */
    public enum Kind { MEASURE, INSPECTION }

    /** What was found about a factor at a place. */
    public static DocumentSubject inspection(UUID id) {
        return new DocumentSubject(Kind.INSPECTION, id);
    }

    public static DocumentSubject measure(UUID id) {
        return new DocumentSubject(Kind.MEASURE, id);
    }
}
