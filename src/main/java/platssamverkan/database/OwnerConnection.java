package platssamverkan.database;

import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;

/** How migrations change the tables. */
record OwnerConnection(String jdbcUrl, String password) implements FlywayConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return jdbcUrl;
    }

    @Override
    public String getUsername() {
        return HomeRoles.OWNER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String toString() {
        return "OwnerConnection[" + jdbcUrl + "]";
    }
}
