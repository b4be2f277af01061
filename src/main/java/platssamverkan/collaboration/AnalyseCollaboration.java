package platssamverkan.collaboration;

import java.util.List;
import java.util.Set;
import platssamverkan.actor.ActorId;

/**
 * How the actors work together today and what form of group that speaks for (TP-084).
 *
 * @param missingActors actors in the project's register who do not take part today
 * @param missingOthers others who are missing; null where there are none
 * @param localCouncilName null where there is no local council
 */
public record AnalyseCollaboration(
    List<ExistingForm> existingForms,
    Set<ActorId> missingActors,
    String missingOthers,
    String strengths,
    String weaknesses,
    boolean localCouncilExists,
    String localCouncilName,
    GroupBasis recommendedBasis,
    String recommendation
) {

    /** A network, group or agreement that exists already. */
    public record ExistingForm(String name, String participants, HowWell works) {}
}
