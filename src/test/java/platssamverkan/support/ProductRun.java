package platssamverkan.support;

import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import platssamverkan.TryggaPlatser;

/**
 * The product started and stopped by a test, on a database that outlives each start.
 * Its engine has a name of its own: engines of one JVM are known by name, and stopping one would take the other along.
 */
public final class ProductRun implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private ProductRun(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts the product with the diagrams and forms of a folder. */
    public static ProductRun start(String database, Path models) {
        return new ProductRun(new SpringApplicationBuilder(TryggaPlatser.class)
            .web(WebApplicationType.SERVLET)
            .profiles("test")
            .run(
                "--server.port=0",
                "--spring.datasource.url=" + TestPostgres.urlOf(database),
                "--spring.datasource.username=" + TestPostgres.APPLICATION,
                "--spring.datasource.password=" + TestPostgres.PASSWORD,
                "--spring.flyway.user=" + TestPostgres.OWNER,
                "--spring.flyway.password=" + TestPostgres.PASSWORD,
                "--spring.jmx.enabled=false",
                "--camunda.bpm.process-engine-name=" + database,
                "--camunda.bpm.deployment-resource-pattern=file:" + models + "/*.bpmn,file:" + models + "/*.form"));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
