package platssamverkan.collaboration;

import java.time.LocalDate;

/**
 * A training that the steering group and the project leader were offered, and how many took part (TP-051).
 *
 * @param heldOn the day it starts; one to come has no participants yet
 * @param seats how many could take part
 */
public record OfferTraining(
    String title,
    TrainingKind kind,
    LocalDate heldOn,
    String provider,
    int seats,
    int steeringGroup,
    int projectLeaders,
    int workingGroups
) {

    public int participants() {
        return steeringGroup + projectLeaders + workingGroups;
    }
}
