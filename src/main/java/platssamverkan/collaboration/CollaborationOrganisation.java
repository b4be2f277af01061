package platssamverkan.collaboration;

import java.time.LocalDate;
import java.util.List;
import platssamverkan.actor.ActorId;

/**
 * The organisation that carries the collaboration where it stands free of its parties and works for no profit (TP-005).
 *
 * @param number the organisation number, {@code 802400-1234}; null while the organisation is being formed
 * @param surplusStays whether a surplus goes back into the work and never to members or owners
 * @param statutesAdoptedOn null while there are no statutes
 */
public record CollaborationOrganisation(
    String name, LegalForm form, String number, String purpose, boolean surplusStays, LocalDate statutesAdoptedOn,
    List<BoardMember> board
) {

    /** @param actor whom the member comes from; null for somebody who stands for nobody */
    public record BoardMember(String name, BoardSeat seat, ActorId actor) {}
}
