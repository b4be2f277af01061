package platssamverkan.web.project;

import org.springframework.validation.BindingResult;
import platssamverkan.project.MemberView;
import platssamverkan.project.Role;

/** Who is given a role, or loses it. */
class RoleForm {

    private String account;
    private Role role;
    private String successor;

    void refuseWhatIsMissing(BindingResult result, boolean personFound) {
        if (!personFound) {
            result.rejectValue("account", "refusal.required");
        }
        if ((role == null || !role.isOfProjects()) && !result.hasFieldErrors("role")) {
            result.rejectValue("role", "refusal.required");
        }
    }

    boolean names(MemberView member) {
        return member.accountId().toString().equals(account) && member.role() == role;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }
}
