package platssamverkan.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/**
 * Opens the embedded database where no other is given. Whoever needs a connection depends on the home, so that it opens
 * before all of them and closes after all of them.
 */
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Conditional(NoDatabaseGiven.class)
@ConditionalOnClass(name = OwnDatabaseConfiguration.PROGRAMS)
public class OwnDatabaseConfiguration {

    /** Left out of the container image. */
    static final String PROGRAMS = "io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver";

    @Bean(destroyMethod = "close")
    EmbeddedHome embeddedHome(@Value("${trygga.data-directory:data}") Path directory) {
        return EmbeddedHome.open(directory);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedHome home) {
        return new ApplicationConnection(home.url(), home.passwords().application());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedHome home) {
        return new OwnerConnection(home.url(), home.passwords().owner());
    }

    @Bean
    FlywayConfigurationCustomizer applicationRole() {
        return flyway -> flyway.getPlaceholders().put("applicationRole", HomeRoles.APPLICATION);
    }
}
