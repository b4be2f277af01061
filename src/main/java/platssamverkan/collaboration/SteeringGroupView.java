package platssamverkan.collaboration;

/** The group as it stands. */
public record SteeringGroupView(int version, FormGroup content) {

    public FormGroup.Member chair() {
        return content.active().stream().filter(member -> member.role() == GroupRole.CHAIR).findFirst().orElseThrow();
    }
}
