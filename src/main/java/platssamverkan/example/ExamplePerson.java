package platssamverkan.example;

import java.util.UUID;
import platssamverkan.account.NewAccount;

/** The invented people, one for each role; the names are roles, so that nobody takes them for real. */
enum ExamplePerson {

    SAMORDNARE("samordnare", "Sanna Samordnare", "Exempelstads kommun, kommunledningskontoret"),
    PROJEKTLEDARE("projektledare", "Petra Projektledare", "Exempelstads kommun, samhällsbyggnad"),
    ORDFORANDE("ordforande", "Olof Ordförande", "Exempelstads kommun, kommunstyrelsen"),
    STYRGRUPP("ledamot", "Lena Ledamot", "Exempelstads fastighetsägare"),
    ARBETSGRUPP("arbetsgrupp", "Arvid Arbetsgrupp", "Exempelstads kommun, gata och park"),
    PROCESSTOD("processtod", "Carin Coach", "Processtöd Exempel"),
    ATGARDSANSVARIG("atgardsansvarig", "Åke Åtgärdsansvarig", "Exempelbostäder AB"),
    PROCESSADMIN("administrator", "Admir Administratör", "Exempelstads kommun, it-enheten");

    static final String PASSWORD = "en trygg plats i exempelstad";

    private final String login;
    private final String displayName;
    private final String organisation;

    ExamplePerson(String login, String displayName, String organisation) {
        this.login = login;
        this.displayName = displayName;
        this.organisation = organisation;
    }

    String login() {
        return login;
    }

    String displayName() {
        return displayName;
    }

    /** Nobody has it: the ending .example is reserved for examples (RFC 2606). */
    String email() {
        return login + "@exempelstad.example";
    }

    NewAccount account(UUID municipality) {
        return new NewAccount(
            municipality, login, displayName, organisation, PASSWORD, this == PROJEKTLEDARE, this == SAMORDNARE,
            this == PROCESSADMIN, email());
    }
}
