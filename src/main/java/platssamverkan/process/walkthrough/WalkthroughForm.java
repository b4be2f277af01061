package platssamverkan.process.walkthrough;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.hibernate.validator.constraints.Range;
import platssamverkan.walkthrough.RecordWalk;
import platssamverkan.walkthrough.WalkLight;
import platssamverkan.walkthrough.WalkPurpose;
import platssamverkan.walkthrough.WalkRole;

record WalkthroughForm(
    @NotNull WalkPurpose purpose,
    @NotNull LocalDate walkedOn,
    @NotNull LocalTime startsAt,
    @NotNull LocalTime endsAt,
    @NotNull WalkLight light,
    @NotBlank @Size(max = 200) String weather,
    @NotBlank @Size(max = 200) String leader,
    @NotBlank @Size(max = 200) String secretary,
    @NotNull @Range(min = 1, max = 200) Integer participants,
    @NotEmpty Set<@NotNull WalkRole> roles,
    Set<@NotNull WalkRole> absentRoles
) {

    WalkthroughForm {
        absentRoles = absentRoles == null ? Set.of() : absentRoles;
    }

    static WalkthroughForm of(WalkPurpose purpose) {
        return new WalkthroughForm(purpose, null, null, null, null, null, null, null, null, Set.of(), Set.of());
    }

    RecordWalk command() {
        return new RecordWalk(
            purpose, walkedOn, startsAt, endsAt, light, weather, leader, secretary, participants, roles, absentRoles);
    }
}
