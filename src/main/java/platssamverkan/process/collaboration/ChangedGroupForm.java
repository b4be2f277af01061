package platssamverkan.process.collaboration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import platssamverkan.collaboration.FormWorkingGroup;
import platssamverkan.collaboration.GroupAbove;

record ChangedGroupForm(
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Size(max = 4000) String mandate,
    @NotNull GroupAbove reportsTo,
    @NotNull List<WorkingGroupForm.@Valid @NotNull MemberRow> members,
    @NotBlank @Size(max = 4000) String reason
) {

    static ChangedGroupForm of(FormWorkingGroup group) {
        var form = WorkingGroupForm.of(group);
        return new ChangedGroupForm(form.name(), form.mandate(), form.reportsTo(), form.members(), null);
    }

    FormWorkingGroup command() {
        return new WorkingGroupForm(name, mandate, reportsTo, members).command();
    }
}
