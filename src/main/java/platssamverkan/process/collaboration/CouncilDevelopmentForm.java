package platssamverkan.process.collaboration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import platssamverkan.actor.ActorId;
import platssamverkan.collaboration.DevelopCouncil;

record CouncilDevelopmentForm(
    @NotBlank @Size(max = 4000) String changes,
    @NotNull LocalDate validFrom,
    @NotBlank @Size(max = 200) String chairName,
    @NotBlank @Size(max = 200) String chairPosition,
    @NotNull UUID chairActor
) {

    static CouncilDevelopmentForm of(DevelopCouncil development) {
        return new CouncilDevelopmentForm(
            development.changes(), development.validFrom(), development.chairName(), development.chairPosition(),
            development.chairActor().value());
    }

    DevelopCouncil command() {
        return new DevelopCouncil(changes, new ActorId(chairActor), chairName, chairPosition, validFrom);
    }
}
