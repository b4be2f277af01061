package platssamverkan.analysis;

/** Kinds of reported crime, as the police count them, and the factor that each tells about. */
public enum CrimeKind {
    ASSAULT("A1"), THREAT("A1"), ROBBERY("A1"),
    THEFT("A2"), BICYCLE_THEFT("A2"), CAR_CRIME("A2"), SHOPLIFTING("A2"), BURGLARY("A2"),
    VANDALISM("A3"), GRAFFITI("A3"),
    DRUGS("A4"),
    SEXUAL_OFFENCE("A5"),
    OTHER(null);

    private final String factorCode;

    CrimeKind(String factorCode) {
        this.factorCode = factorCode;
    }

    public boolean tellsAbout(String factor) {
        return factor.equals(factorCode);
    }
}
