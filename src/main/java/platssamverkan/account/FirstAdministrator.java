package platssamverkan.account;

/** The first person of an empty installation and the municipality the installation starts with. */
public record FirstAdministrator(
    String municipality, String login, String displayName, String organisation, String password) {}
