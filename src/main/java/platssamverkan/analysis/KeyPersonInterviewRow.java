package platssamverkan.analysis;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import platssamverkan.area.PlaceId;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;

@Entity
@Table(name = "key_person_interview")
class KeyPersonInterviewRow extends KeptRow<KeyPersonInterview> {

    @Enumerated(EnumType.STRING)
    private KeyPersonKind kind;
    @Enumerated(EnumType.STRING)
    private KeyPersonSector sector;
    @ElementCollection
    @CollectionTable(name = "key_person_interview_place", joinColumns = @JoinColumn(name = "interview_id"))
    @Column(name = "place_id")
    private Set<UUID> places;
    private LocalDate heldOn;
    @Enumerated(EnumType.STRING)
    private InterviewChannel channel;
    private String worksWell;
    private String unsafe;
    private String unsafeWhen;
    private String causes;
    private String proposals;
    private Integer insecurity;

    protected KeyPersonInterviewRow() {}

    KeyPersonInterviewRow(RowChange change, KeyPersonInterview content, Instant at) {
        super(change, at);
        this.kind = content.kind();
        this.sector = content.sector();
        this.places = content.places().stream().map(PlaceId::value).collect(Collectors.toSet());
        this.heldOn = content.heldOn();
        this.channel = content.channel();
        this.worksWell = content.worksWell();
        this.unsafe = content.unsafe();
        this.unsafeWhen = content.unsafeWhen();
        this.causes = content.causes();
        this.proposals = content.proposals();
        this.insecurity = content.insecurity();
    }

    @Override
    public KeyPersonInterview content() {
        return new KeyPersonInterview(kind, sector, places.stream().map(PlaceId::new).collect(Collectors.toSet()),
                heldOn, channel, worksWell, unsafe, unsafeWhen, causes, proposals, insecurity);
    }
}
