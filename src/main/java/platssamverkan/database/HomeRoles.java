package platssamverkan.database;

/** The roles and the database of the embedded server. */
final class HomeRoles {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "trygga_owner";
    static final String APPLICATION = "trygga_app";
    static final String DATABASE = "trygga";

    private HomeRoles() {}

    /** Statements for the single-user mode, which ends a statement at an empty line. */
    static String creation(HomePasswords passwords) {
        return """
                create role %1$s login password '%2$s';

                create role %3$s login password '%4$s';

                create database %5$s owner %1$s;

                revoke all on database %5$s from public;

                grant connect, temporary on database %5$s to %3$s;

                """
                .formatted(OWNER, passwords.owner(), APPLICATION, passwords.application(), DATABASE);
    }
}
