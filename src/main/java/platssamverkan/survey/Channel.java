package platssamverkan.survey;

/** How the answers were collected. */
public enum Channel {
    POSTAL, WEB, STREET, PHONE, OPEN_LINK, OTHER;

    /** Who answers an open link has chosen to; such a share is not the population's. */
    public boolean isSelfSelected() {
        return this == OPEN_LINK;
    }
}
