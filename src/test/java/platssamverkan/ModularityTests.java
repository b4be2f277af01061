package platssamverkan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules and the arrows between them. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(TryggaPlatser.class);

    @Test
    void keepsToItsModules() {
        MODULES.verify();
    }

    @Test
    void hasTheRoomsOfTheHouse() {
        assertThat(MODULES.stream().map(ApplicationModule::getIdentifier).map(Object::toString)).contains(
            "account", "actionplan", "actor", "analysis", "area", "collaboration", "document", "followup", "meeting", "notice", "process",
            "project", "report", "shared", "survey", "walkthrough", "web");
    }
}
