package platssamverkan.web.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.validation.BeanPropertyBindingResult;
import platssamverkan.project.Role;

class RoleFormTests {

    @ParameterizedTest
    @EnumSource(Role.class)
    void takesEveryRoleThatIsHeldInAProjectAndNoOther(Role role) {
        var form = new RoleForm();
        form.setRole(role);
        var result = new BeanPropertyBindingResult(form, "form");

        form.refuseWhatIsMissing(result, true);

        assertThat(result.hasFieldErrors("role")).isEqualTo(role == Role.PROCESSADMIN);
    }
}
