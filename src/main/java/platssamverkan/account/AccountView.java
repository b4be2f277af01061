package platssamverkan.account;

import java.util.UUID;

/**
 * A person who can log in.
 *
 * @param opensProjects may start a project and lead it
 * @param coordinator holds the municipality's coordination function (lag 2023:196, 11 §) and follows all its projects
 * @param processAdministrator tends the models and the accounts, without a part in any project by that alone
 */
public record AccountView(
    AccountId id,
    UUID municipalityId,
    String login,
    String displayName,
    String organisation,
    boolean opensProjects,
    boolean coordinator,
    boolean processAdministrator,
    boolean active
) {}
