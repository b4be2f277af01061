package platssamverkan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No way leads from a value in an expression to the machinery behind it. */
class ReflectionGuardTests {

    private final ReflectionGuard guard = new ReflectionGuard();

    @ParameterizedTest
    @ValueSource(strings = {"class", "getClass", "forName", "classLoader"})
    void refusesTheNames(String name) {
        assertThatExceptionOfType(ELException.class).isThrownBy(() -> guard.getValue(null, "", name));
        assertThatExceptionOfType(ELException.class).isThrownBy(() -> guard.invoke(null, "", name, null, null));
    }

    @Test
    void refusesTheMachinery() {
        for (var base : new Object[] {
            String.class, getClass().getClassLoader(), Thread.currentThread(), Runtime.getRuntime(),
            String.class.getMethods()[0]}) {
            assertThatExceptionOfType(ELException.class).isThrownBy(() -> guard.invoke(null, base, "x", null, null));
        }
    }

    @Test
    void letsOrdinaryValuesPass() {
        assertThat(guard.invoke(null, "a", "toUpperCase", null, null)).isNull();
        assertThat(guard.getValue(null, null, "projectId")).isNull();
    }
}
