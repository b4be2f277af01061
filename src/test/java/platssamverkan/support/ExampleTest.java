package platssamverkan.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole product filled with the example, on a database of its own; what a test commits stays. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
        "camunda.bpm.process-engine-name=example",
        "spring.autoconfigure.exclude=" + ProductRun.WEB_APPLICATIONS
    })
@ActiveProfiles({"test", "example"})
@ContextConfiguration(initializers = TestDatabase.Example.class)
@Import({TestClock.Configuration.class, QuickPasswords.class})
@ExtendWith(ClockReset.class)
public @interface ExampleTest {}
