package platssamverkan.collaboration;

/** What an organisation for collaboration is in law (TP-005). */
public enum LegalForm {

    NON_PROFIT_ASSOCIATION, ECONOMIC_ASSOCIATION, FOUNDATION, COMPANY, NOT_A_LEGAL_PERSON;

    /** Whether it has rights and duties of its own, a board and an organisation number. */
    public boolean isLegalPerson() {
        return this != NOT_A_LEGAL_PERSON;
    }
}
