package platssamverkan.database;

/** The embedded database cannot be used; says why, and what a person can do about it. */
class HomeRefused extends RuntimeException {

    private final String wayOut;

    HomeRefused(String reason, String wayOut) {
        this(reason, wayOut, null);
    }

    HomeRefused(String reason, String wayOut, Throwable cause) {
        super(reason, cause);
        this.wayOut = wayOut;
    }

    String wayOut() {
        return wayOut;
    }
}
