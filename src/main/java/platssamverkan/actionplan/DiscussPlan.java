package platssamverkan.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the discussion of the plan with the local actors came to (TP-008, TP-040).
 *
 * @param stances a row for each actor asked; rows that nobody has filled in are no answers
 * @param toComplete what the plan still needs; empty where the actors stand behind it
 */
public record DiscussPlan(
    LocalDate discussedOn, String problemPicture, String targetPicture, List<PlanStance> stances,
    Optional<String> toComplete
) {

    List<PlanStance> answers() {
        return stances.stream().filter(stance -> !stance.saysNothing()).toList();
    }

    /** Whether every actor that takes a side agrees on the picture of the problem, that of the goal and the plan. */
    public boolean allAgree() {
        return answers().stream().filter(stance -> !stance.abstains()).allMatch(PlanStance::agreesOnAll);
    }
}
