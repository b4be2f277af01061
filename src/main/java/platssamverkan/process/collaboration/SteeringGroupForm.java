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
import platssamverkan.collaboration.FormGroup;
import platssamverkan.collaboration.GroupBasis;
import platssamverkan.collaboration.GroupRole;
import platssamverkan.collaboration.MeetingRhythm;

record SteeringGroupForm(
    @NotBlank @Size(max = 200) String name,
    @NotNull GroupBasis basis,
    @NotBlank @Size(max = 4000) String mandate,
    @NotNull MeetingRhythm rhythm,
    @NotNull List<@Valid @NotNull MemberRow> members
) {

    record MemberRow(
        @NotBlank @Size(max = 200) String name,
        @NotNull GroupRole role,
        @NotNull UUID actor,
        UUID account
    ) {

        static MemberRow of(FormGroup.Member member) {
            return new MemberRow(
                member.name(), member.role(), member.actor().value(), member.account().map(AccountId::value).orElse(null));
        }

        FormGroup.Member command() {
            return new FormGroup.Member(
                name, new ActorId(actor), role, Optional.ofNullable(account).map(AccountId::new));
        }
    }

    static SteeringGroupForm of(FormGroup group) {
        return new SteeringGroupForm(
            group.name(), group.basis(), group.mandate(), group.rhythm(),
            group.members().stream().map(MemberRow::of).toList());
    }

    FormGroup command() {
        return new FormGroup(name, basis, mandate, rhythm, members.stream().map(MemberRow::command).toList());
    }
}
