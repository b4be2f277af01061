package platssamverkan.collaboration;

import java.time.LocalDate;
import java.util.Set;
import platssamverkan.actor.ActorId;

/**
 * A written agreement on preventing crime together (lag 2023:196 8–9 §§).
 *
 * @param areas what and where the parties work together
 * @param endsOn null for an agreement until further notice
 * @param signedOn null while it is a draft
 * @param signatures who has signed for whom; null while it is a draft
 * @param reference where the signed paper is kept, such as a diarienummer; may be null
 */
public record CollaborationAgreement(
    String name, String purposes, String areas, Set<ActorId> parties, LocalDate startsOn, LocalDate endsOn,
    LocalDate signedOn, String signatures, String reference
) {}
