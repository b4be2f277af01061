package platssamverkan.support;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Copies of the example's database, to which a test can go back: much faster than telling a story again. */
public final class SavedExample {

    private static final String EXAMPLE = "example";

    private final HikariDataSource connections;

    public SavedExample(DataSource dataSource) {
        try {
            this.connections = dataSource.unwrap(HikariDataSource.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps everything as it stands now; what was kept under the name before is forgotten. */
    public void keep(String name) {
        copy(EXAMPLE, kept(name));
    }

    /** Goes back to how everything stood when it was kept. */
    public void goBackTo(String name) {
        copy(kept(name), EXAMPLE);
    }

    private void copy(String from, String to) {
        connections.getHikariPoolMXBean().softEvictConnections();
        TestPostgres.copy(from, to);
    }

    private static String kept(String name) {
        return EXAMPLE + "_" + name;
    }
}
