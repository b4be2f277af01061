package platssamverkan.web.frame;

import java.util.function.BooleanSupplier;
import platssamverkan.account.AccountView;

/** What the layout needs to know of a request. */
public final class Frame {

    private final String language;
    private final String section;
    private final String otherLanguageAddress;
    private final AccountView visitor;
    private final BooleanSupplier example;

    Frame(
        String language, String section, String otherLanguageAddress, AccountView visitor, BooleanSupplier example
    ) {
        this.language = language;
        this.section = section;
        this.otherLanguageAddress = otherLanguageAddress;
        this.visitor = visitor;
        this.example = example;
    }

    public String getLanguage() {
        return language;
    }

    public String getOtherLanguage() {
        return Languages.ENGLISH.equals(language) ? Languages.SWEDISH : Languages.ENGLISH;
    }

    /** This page in the other language. */
    public String getOtherLanguageAddress() {
        return otherLanguageAddress;
    }

    /** The first part of the address, which the navigation marks. */
    public String getSection() {
        return section;
    }

    /** Null for somebody who has not logged in. */
    public AccountView getVisitor() {
        return visitor;
    }

    /** Whether what the visitor sees is invented. */
    public boolean isExample() {
        return example.getAsBoolean();
    }
}
