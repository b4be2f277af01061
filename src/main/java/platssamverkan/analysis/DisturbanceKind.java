package platssamverkan.analysis;

/** What disturbs order at a place: the five problems of TP-002, and what people tell of besides. */
public enum DisturbanceKind {
    VANDALISM("A3"), ILLEGAL_POSTING("B3"), GRAFFITI("B2"), LITTER("B1"), NEGLECTED_PROPERTY("K2"),
    INTOXICATION("B4"), THREATENING_GATHERING("B5"), RECKLESS_DRIVING("B6"), OTHER(null);

    private final String factorCode;

    DisturbanceKind(String factorCode) {
        this.factorCode = factorCode;
    }

    public boolean tellsAbout(String factor) {
        return factor.equals(factorCode);
    }
}
