package platssamverkan.collaboration;

import java.time.LocalDate;
import platssamverkan.actor.ActorId;

/**
 * How the local crime prevention council changes so that it can carry the collaboration (TP-045, LR6).
 *
 * @param chairActor the part of the municipality that the chair comes from
 * @param validFrom the day from which the council works so
 */
public record DevelopCouncil(
    String changes, ActorId chairActor, String chairName, String chairPosition, LocalDate validFrom
) {}
