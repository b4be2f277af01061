package platssamverkan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.support.DatabaseTest;

@DatabaseTest
class MigrationIntegrationTests {

    @Autowired
    private JdbcTemplate database;

    @Test
    void createsTheTablesOfTheEngineVersionInUse() {
        var version = database.queryForObject(
                "select version_ from act_ge_schema_log", String.class);

        assertThat(version)
                .as("the migration runs the scripts of the engine on the class path; a newer engine also needs a "
                        + "migration from the older version")
                .isEqualTo("7.24.0");
    }

    @Test
    void createsEveryTableThatTheEngineUses() {
        var tables = database.queryForObject(
                "select count(*) from information_schema.tables where table_name like 'act\\_%'", Integer.class);

        assertThat(tables).isEqualTo(49);
    }

    @Test
    void sortsSwedishLettersLast() {
        var words = database.queryForList(
                """
                select word collate "swedish" from (values ('Örby'), ('Zakrisdal'), ('Åby'), ('Älvsjö'), ('Arvika'),
                       ('åhus'), ('Wermdö'), ('Vara')) as place(word) order by 1""",
                String.class);

        assertThat(words)
                .containsExactly("Arvika", "Vara", "Wermdö", "Zakrisdal", "Åby", "åhus", "Älvsjö", "Örby");
    }

    @Test
    void refusesTheApplicationToCreateATable() {
        assertThatThrownBy(() -> database.execute("create table mine (id int)"))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied for schema public");
    }

    @Test
    void refusesTheApplicationToRewriteTheHistoryOfMigrations() {
        assertThatThrownBy(() -> database.execute("delete from flyway_schema_history"))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied for table flyway_schema_history");
    }

    @Test
    void letsTheApplicationWriteRows() {
        var written = database.update("insert into act_ge_property (name_, value_, rev_) values ('test', 'test', 1)");

        assertThat(written).isEqualTo(1);
    }
}
