package platssamverkan.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points an application context at a database of the shared server, the way an installation is pointed at its own. */
abstract class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    @Override
    public final void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + TestPostgres.urlOf(name),
                        "spring.datasource.username=" + TestPostgres.APPLICATION,
                        "spring.datasource.password=" + TestPostgres.PASSWORD,
                        "spring.datasource.hikari.minimum-idle=0",
                        "spring.flyway.user=" + TestPostgres.OWNER,
                        "spring.flyway.password=" + TestPostgres.PASSWORD)
                .applyTo(context);
    }

    /** Holds no rows between tests: each test rolls back. */
    static final class Modules extends TestDatabase {
        Modules() {
            super("modules");
        }
    }

    /** Keeps what tests of the whole product commit. */
    static final class Product extends TestDatabase {
        Product() {
            super("product");
        }
    }

    /** Starts empty and is filled with the example. */
    static final class Example extends TestDatabase {
        Example() {
            super("example");
        }
    }
}
