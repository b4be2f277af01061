package platssamverkan.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import platssamverkan.actor.ActorId;
import platssamverkan.shared.Refusal;

/** What an analysis of collaboration must hold together on. */
final class CollaborationAnalysisRules {

    private CollaborationAnalysisRules() {}

    static List<Refusal> check(AnalyseCollaboration analysis, Set<ActorId> actors) {
        var refusals = new ArrayList<Refusal>();
        if (analysis.localCouncilExists() && analysis.localCouncilName() == null) {
            refusals.add(Refusal.at("localCouncilName", "councilWithoutName"));
        }
        if (!analysis.localCouncilExists() && analysis.recommendedBasis() == GroupBasis.LOCAL_COUNCIL) {
            refusals.add(Refusal.at("recommendedBasis", "recommendedCouncilMissing"));
        }
        if (!actors.containsAll(analysis.missingActors())) {
            refusals.add(Refusal.at("missingActors", "missingActorUnknown"));
        }
        return refusals;
    }
}
