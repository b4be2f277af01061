package platssamverkan.database;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Says what is missing where no database is given and the product has none of its own. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(NoDatabaseGiven.class)
@ConditionalOnMissingClass(OwnDatabaseConfiguration.PROGRAMS)
public class MissingDatabaseConfiguration {

    @Bean
    JdbcConnectionDetails applicationConnection() {
        throw MissingDatabase.refused();
    }
}
