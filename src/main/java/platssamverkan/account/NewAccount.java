package platssamverkan.account;

import java.util.UUID;

/**
 * What is known of a person when the account is made.
 *
 * @param email null where it is not known
 */
public record NewAccount(
    UUID municipalityId,
    String login,
    String displayName,
    String organisation,
    String password,
    boolean opensProjects,
    boolean coordinator,
    boolean processAdministrator,
    String email
) {}
