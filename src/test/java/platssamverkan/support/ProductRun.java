package platssamverkan.support;

import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import platssamverkan.TryggaPlatser;

/**
 * The product started and stopped by a test, on a database that outlives each start. Engines of one JVM are known by
 * name, so its own has another than the rest; the engine's web applications know one product only and stay out.
 */
public final class ProductRun implements AutoCloseable {

    /** Tasklist, Cockpit and Admin: what they hold is static, so that a second product would take it from the first. */
    static final String WEB_APPLICATIONS =
        "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration";

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
                "--spring.autoconfigure.exclude=" + WEB_APPLICATIONS,
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
