package platssamverkan.document;

/** An image that is not built as its format says, so that nobody knows what is hidden in it. */
final class UnreadableImage extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableImage(String message) {
        super(message);
    }
}
