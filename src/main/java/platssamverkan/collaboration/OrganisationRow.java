package platssamverkan.collaboration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import platssamverkan.actor.ActorId;
import platssamverkan.collaboration.CollaborationOrganisation.BoardMember;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;

@Entity
@Table(name = "collaboration_organisation")
class OrganisationRow extends KeptRow<CollaborationOrganisation> {

    @Embeddable
    record SeatRow(String name, @Enumerated(EnumType.STRING) BoardSeat seat, UUID actorId) {

        static SeatRow of(BoardMember member) {
            return new SeatRow(member.name(), member.seat(), member.actor() == null ? null : member.actor().value());
        }

        BoardMember member() {
            return new BoardMember(name, seat, Optional.ofNullable(actorId).map(ActorId::new).orElse(null));
        }
    }

    private String name;
    @Column(name = "legal_form")
    @Enumerated(EnumType.STRING)
    private LegalForm form;
    @Column(name = "organisation_number")
    private String number;
    private String purpose;
    private boolean surplusStays;
    private LocalDate statutesAdoptedOn;
    @ElementCollection
    @CollectionTable(name = "collaboration_organisation_board", joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "position")
    private List<SeatRow> board;

    protected OrganisationRow() {}

    OrganisationRow(RowChange change, CollaborationOrganisation content, Instant at) {
        super(change, at);
        this.name = content.name();
        this.form = content.form();
        this.number = content.number();
        this.purpose = content.purpose();
        this.surplusStays = content.surplusStays();
        this.statutesAdoptedOn = content.statutesAdoptedOn();
        this.board = content.board().stream().map(SeatRow::of).collect(Collectors.toCollection(ArrayList::new));
    }

    @Override
    public CollaborationOrganisation content() {
        return new CollaborationOrganisation(name, form, number, purpose, surplusStays, statutesAdoptedOn,
            board.stream().map(SeatRow::member).toList());
    }
}
