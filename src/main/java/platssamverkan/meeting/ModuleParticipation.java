package platssamverkan.meeting;

import java.util.Set;

/** Which public and which private actors took part in the meetings of one module (TP-022). */
public record ModuleParticipation(ModelModule module, Set<String> publicActors, Set<String> privateActors) {

    public boolean bothTookPart() {
        return !publicActors.isEmpty() && !privateActors.isEmpty();
    }
}
