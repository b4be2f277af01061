package platssamverkan.collaboration;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.collaboration.FormGroup.Member;
import platssamverkan.project.ProjectId;

/** Knows a member of the group again when the group is changed: by the account, or by name and actor. */
final class MemberIdentity {

    private final ProjectId project;
    private final List<Member> before;
    private final LocalDate today;

    MemberIdentity(ProjectId project, Optional<SteeringGroupView> before, LocalDate today) {
        this.project = project;
        this.before = before.map(group -> group.content().members()).orElse(List.of());
        this.today = today;
    }

    FormGroup known(FormGroup group) {
        return new FormGroup(group.name(), group.basis(), group.mandate(), group.rhythm(), group.rule(),
            group.members().stream().map(this::known).toList());
    }

    private Member known(Member member) {
        var same = before.stream().filter(member::isThePerson).findFirst();
        var since = Optional.ofNullable(member.joinedOn()).or(() -> same.map(Member::joinedOn)).orElse(today);
        return member.recordedAs(same.map(Member::id).orElseGet(() -> newId(member)), since);
    }

    private UUID newId(Member member) {
        var words = project + "/" + member.name() + "/" + member.actor();
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
