package platssamverkan.web.project;

import org.springframework.validation.BindingResult;
import platssamverkan.project.MemberView;
import platssamverkan.project.Role;

record RoleForm(String account, Role role) {

    static RoleForm empty() {
        return new RoleForm("", null);
    }

    void refuseWhatIsMissing(BindingResult result, boolean personFound) {
        if (!personFound) {
            result.rejectValue("account", "refusal.required");
        }
        if (role == null && !result.hasFieldErrors("role")) {
            result.rejectValue("role", "refusal.required");
        }
    }

    boolean names(MemberView member) {
        return member.accountId().toString().equals(account) && member.role() == role;
    }
}
