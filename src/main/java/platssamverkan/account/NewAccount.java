package platssamverkan.account;

import java.util.UUID;

/** What is known of a person when the account is made. */
public record NewAccount(
    UUID municipalityId,
    String login,
    String displayName,
    String organisation,
    String password,
    boolean opensProjects,
    boolean coordinator,
    boolean processAdministrator
) {}
