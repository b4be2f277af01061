package platssamverkan.process.collaboration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.collaboration.FormWorkingGroup;
import platssamverkan.collaboration.GroupAbove;

record WorkingGroupForm(
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Size(max = 4000) String mandate,
    @NotNull GroupAbove reportsTo,
    @NotNull List<@Valid @NotNull MemberRow> members
) {

    record MemberRow(
        @NotBlank @Size(max = 200) String name,
        @NotNull UUID actor,
        UUID account,
        boolean leads
    ) {

        static MemberRow of(FormWorkingGroup.Member member) {
            return new MemberRow(
                member.name(), member.actor().value(), member.account().map(AccountId::value).orElse(null), member.leads());
        }

        FormWorkingGroup.Member command() {
            return new FormWorkingGroup.Member(
                name, new ActorId(actor), Optional.ofNullable(account).map(AccountId::new), leads);
        }
    }

    static WorkingGroupForm of(FormWorkingGroup group) {
        return new WorkingGroupForm(
            group.name(), group.mandate(), group.reportsTo(), group.members().stream().map(MemberRow::of).toList());
    }

    /** What is known of a group that is not formed yet. */
    static WorkingGroupForm named(String name) {
        return new WorkingGroupForm(name, null, null, List.of(new MemberRow(null, null, null, true)));
    }

    FormWorkingGroup command() {
        return new FormWorkingGroup(name, mandate, reportsTo, members.stream().map(MemberRow::command).toList());
    }
}
