package platssamverkan.process.collaboration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.actor.ActorId;
import platssamverkan.collaboration.BoardSeat;
import platssamverkan.collaboration.CollaborationOrganisation;
import platssamverkan.collaboration.CollaborationOrganisation.BoardMember;
import platssamverkan.collaboration.LegalForm;

record OrganisationForm(
    @NotBlank @Size(max = 200) String name,
    @NotNull LegalForm legalForm,
    @Size(max = 20) String number,
    @NotBlank @Size(max = 4000) String purpose,
    boolean surplusStays,
    LocalDate statutesAdoptedOn,
    List<@Valid @NotNull SeatRow> board
) {

    record SeatRow(@NotBlank @Size(max = 200) String name, @NotNull BoardSeat seat, UUID actor) {

        static SeatRow of(BoardMember member) {
            return new SeatRow(member.name(), member.seat(), member.actor() == null ? null : member.actor().value());
        }

        BoardMember member() {
            return new BoardMember(name, seat, actor == null ? null : new ActorId(actor));
        }
    }

    static OrganisationForm of(CollaborationOrganisation organisation) {
        return new OrganisationForm(organisation.name(), organisation.form(), organisation.number(),
            organisation.purpose(), organisation.surplusStays(), organisation.statutesAdoptedOn(),
            organisation.board().stream().map(SeatRow::of).toList());
    }

    CollaborationOrganisation organisation() {
        return new CollaborationOrganisation(name, legalForm, hyphenated(), purpose, surplusStays, statutesAdoptedOn,
            Optional.ofNullable(board).orElse(List.of()).stream().map(SeatRow::member).toList());
    }

    /** The number with its hyphen, also where only the ten digits were typed. */
    private String hyphenated() {
        if (number == null || number.isBlank()) {
            return null;
        }
        var typed = number.replace(" ", "");
        return typed.matches("[0-9]{10}") ? typed.substring(0, 6) + "-" + typed.substring(6) : typed;
    }
}
