package platssamverkan.database;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** How the product reads and writes. */
record ApplicationConnection(String jdbcUrl, String password) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return jdbcUrl;
    }

    @Override
    public String getUsername() {
        return HomeRoles.APPLICATION;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String toString() {
        return "ApplicationConnection[" + jdbcUrl + "]";
    }
}
