package platssamverkan.process.collaboration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.collaboration.FormGroup;
import platssamverkan.collaboration.GroupBasis;
import platssamverkan.collaboration.GroupRole;
import platssamverkan.collaboration.MeetingRhythm;
import platssamverkan.project.DecisionRule;
import platssamverkan.project.Majority;
import platssamverkan.project.Quorum;

record SteeringGroupForm(
    @NotBlank @Size(max = 200) String name,
    @NotNull GroupBasis basis,
    @NotBlank @Size(max = 4000) String mandate,
    @NotNull MeetingRhythm rhythm,
    Quorum quorum,
    Majority majority,
    @NotNull List<@Valid @NotNull MemberRow> members
) {

    record MemberRow(
        @NotBlank @Size(max = 200) String name,
        @NotNull GroupRole role,
        @NotNull UUID actor,
        UUID account,
        @Size(max = 200) String deputyFor,
        LocalDate joinedOn,
        LocalDate leftOn
    ) {

        static MemberRow of(FormGroup.Member member) {
            return new MemberRow(
                member.name(), member.role(), member.actor().value(), member.account().map(AccountId::value).orElse(null),
                member.deputyFor(), member.joinedOn(), member.leftOn());
        }

        FormGroup.Member command() {
            return new FormGroup.Member(null, name, new ActorId(actor), role,
                Optional.ofNullable(account).map(AccountId::new), deputyFor, joinedOn, leftOn);
        }
    }

    SteeringGroupForm {
        quorum = quorum == null ? DecisionRule.USUAL.quorum() : quorum;
        majority = majority == null ? DecisionRule.USUAL.majority() : majority;
    }

    static SteeringGroupForm of(FormGroup group) {
        return new SteeringGroupForm(
            group.name(), group.basis(), group.mandate(), group.rhythm(), group.rule().quorum(), group.rule().majority(),
            group.members().stream().map(MemberRow::of).toList());
    }

    FormGroup command() {
        return new FormGroup(name, basis, mandate, rhythm, new DecisionRule(quorum, majority),
            members.stream().map(MemberRow::command).toList());
    }
}
