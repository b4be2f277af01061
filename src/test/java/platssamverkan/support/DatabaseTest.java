package platssamverkan.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Entities and repositories on a real PostgreSQL made by the product's own migrations; each test rolls back.
 * Has a {@link TestClock} and {@link ProjectFixtures}; a test of a service adds {@code @Import(TheService.class)}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DataJpaTest(showSql = false)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(initializers = TestDatabase.Modules.class)
@Import({TestClock.Configuration.class, QuickPasswords.class, ProjectFixtures.class})
@ExtendWith(ClockReset.class)
public @interface DatabaseTest {}
