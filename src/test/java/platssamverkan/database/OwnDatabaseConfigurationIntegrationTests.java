package platssamverkan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcTemplate;

class OwnDatabaseConfigurationIntegrationTests {

    @TempDir
    private static Path directory;

    private ApplicationContextRunner product;

    @BeforeAll
    static void prepare() throws IOException {
        TestHome.prepare(directory);
    }

    @BeforeEach
    void configure() {
        product = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        OwnDatabaseConfiguration.class, MissingDatabaseConfiguration.class, DataSourceAutoConfiguration.class,
                        FlywayAutoConfiguration.class, JdbcTemplateAutoConfiguration.class))
                .withPropertyValues("trygga.data-directory=" + directory, "spring.flyway.target=2");
    }

    @Test
    void migratesAsTheOwnerAndWorksAsTheApplication() {
        product.run(context -> {
            var database = context.getBean(JdbcTemplate.class);

            assertThat(database.queryForObject("select current_user", String.class)).isEqualTo("trygga_app");
            assertThat(database.queryForList("select distinct tableowner from pg_tables where schemaname = 'public'", String.class))
                    .containsExactly("trygga_owner");
            assertThat(database.update("update act_ge_property set value_ = '1' where name_ = 'next.dbid'")).isEqualTo(1);
            assertThatThrownBy(() -> database.execute("create table mine (id int)"))
                    .rootCause()
                    .hasMessageContaining("permission denied for schema public");
            assertThatThrownBy(() -> database.execute("drop table act_ge_property"))
                    .rootCause()
                    .hasMessageContaining("must be owner of table act_ge_property");
        });
    }

    @Test
    void letsTheApplicationWriteInTablesThatTheOwnerMakesLater() {
        product.run(context -> {
            var owner = new JdbcTemplate(context.getBean(Flyway.class).getConfiguration().getDataSource());
            owner.execute("create table later (id int)");

            assertThat(context.getBean(JdbcTemplate.class).update("insert into later values (1)")).isEqualTo(1);
        });
    }

    @Test
    void closesTheDatabaseAfterEverythingThatUsesIt() {
        product.withBean(Farewell.class).run(context -> {
            var farewell = context.getBean(Farewell.class);
            var server = PidFile.of(HomeDirectory.at(directory)).flatMap(ServerProcess::named).orElseThrow().process();

            context.close();

            assertThat(farewell.answer).isEqualTo(1);
            assertThat(server).matches(process -> !TestHome.runs(process));
        });
    }

    @Test
    void startsNoServerWhereADatabaseIsGiven() {
        product.withUserConfiguration(Scan.class)
                .withPropertyValues("spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none", "spring.flyway.enabled=false")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(EmbeddedHome.class)
                        .getBean(JdbcConnectionDetails.class)
                        .extracting(JdbcConnectionDetails::getJdbcUrl)
                        .isEqualTo("jdbc:postgresql://127.0.0.1:1/none"));
    }

    @Test
    void saysThatADatabaseIsNeededWhereItHasNoneOfItsOwn() {
        product.withClassLoader(new FilteredClassLoader("io.zonky"))
                .run(context -> assertThat(context).getFailure().rootCause().isInstanceOfSatisfying(
                        HomeRefused.class, refused -> assertThat(refused.wayOut()).contains("SPRING_DATASOURCE_URL")));
    }

    /** Finds what the whole product finds in this module. */
    @ComponentScan(
            basePackageClasses = OwnDatabaseConfiguration.class,
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class))
    static class Scan {}

    /** Speaks to the database while the context closes. */
    static final class Farewell implements DisposableBean {

        private final JdbcTemplate database;
        private Integer answer;

        Farewell(JdbcTemplate database) {
            this.database = database;
        }

        @Override
        public void destroy() {
            answer = database.queryForObject("select 1", Integer.class);
        }
    }
}
