package platssamverkan.support;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Somebody who owns the tables of the example's database, and can do there what the application cannot. */
public final class DatabaseOwner {

    private final JdbcTemplate database = new JdbcTemplate(
        new DriverManagerDataSource(TestPostgres.urlOf("example"), TestPostgres.OWNER, TestPostgres.PASSWORD));

    /** Changes rows of a table whose rows are kept as they were written. */
    public void alter(String table, String sql, Object... arguments) {
        database.execute("alter table " + table + " disable trigger user");
        try {
            database.update(sql, arguments);
        } finally {
            database.execute("alter table " + table + " enable trigger user");
        }
    }
}
