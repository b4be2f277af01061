package platssamverkan.walkthrough;

/** In what capacity people take part in a walk (TP-094). */
public enum WalkRole {

    MUNICIPAL_DEPARTMENT(Sector.PUBLIC),
    POLICE(Sector.PUBLIC),
    POLITICIAN(Sector.PUBLIC),
    PROPERTY_OWNER(Sector.PRIVATE),
    BUSINESS(Sector.PRIVATE),
    CIVIL_SOCIETY(Sector.PRIVATE),
    RESIDENT(Sector.NONE),
    VISITOR(Sector.NONE),
    PROCESS_SUPPORT(Sector.NONE);

    private enum Sector { PUBLIC, PRIVATE, NONE }

    private final Sector sector;

    WalkRole(Sector sector) {
        this.sector = sector;
    }

    public boolean isPublic() {
        return sector == Sector.PUBLIC;
    }

    public boolean isPrivate() {
        return sector == Sector.PRIVATE;
    }
}
