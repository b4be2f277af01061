package platssamverkan.actionplan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.ArrayList;
import java.util.List;
import platssamverkan.project.ProjectView;
import platssamverkan.shared.Refusal;

/** When a decision of the group can be recorded, and who may confirm it. */
final class AdoptionRules {

    static final int FEWEST_PRESENT = 2;

    private AdoptionRules() {}

    static List<Refusal> faults(RecordAdoption adoption, ProjectView project, LocalDate today) {
        var faults = new ArrayList<Refusal>();
        if (adoption.heldOn().isAfter(today)) {
            faults.add(Refusal.at("heldOn", "adoptionInFuture"));
        }
        if (adoption.heldOn().isBefore(project.startsOn())) {
            faults.add(Refusal.at("heldOn", "adoptionBeforeProject", project.startsOn()));
        }
        if (adoption.present().size() < FEWEST_PRESENT) {
            faults.add(Refusal.at("seats", "tooFewPresentAtAdoption", FEWEST_PRESENT));
        }
        if (adoption.decision() == PlanDecision.RETURNED && adoption.requiredChanges() == null) {
            faults.add(Refusal.at("requiredChanges", "returnWithoutChanges"));
        }
        return faults;
    }

    /** Two people stand behind a decision, unless no chair has an account and it is confirmed on the chair's behalf. */
    static Optional<Refusal> answerFault(ConfirmAdoption answer, boolean sameAsRecorder) {
        if (sameAsRecorder && answer.chairHasAccount()) {
            return Optional.of(Refusal.of("confirmedByRecorder"));
        }
        if (!answer.confirmed() && answer.reason() == null) {
            return Optional.of(Refusal.at("reason", "notConfirmedWithoutReason"));
        }
        return Optional.empty();
    }
}
