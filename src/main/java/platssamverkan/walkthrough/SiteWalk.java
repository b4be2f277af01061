package platssamverkan.walkthrough;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import platssamverkan.account.AccountId;
import platssamverkan.area.PlaceId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;

/** A walk that has been made and recorded; nothing in it changes afterwards. */
@Entity
class SiteWalk {

    @Id
    private UUID id;
    private UUID projectId;
    private String step;
    @Enumerated(EnumType.STRING)
    private WalkPurpose purpose;
    private LocalDate walkedOn;
    private LocalTime startsAt;
    private LocalTime endsAt;
    @Enumerated(EnumType.STRING)
    private WalkLight light;
    private String weather;
    private String leader;
    private String secretary;
    private int participants;
    private UUID recordedBy;
    private Instant recordedAt;

    /** True for a capacity that took part, false for one that was invited and absent. */
    @ElementCollection
    @CollectionTable(name = "site_walk_role", joinColumns = @JoinColumn(name = "walk_id"))
    @MapKeyColumn(name = "role")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "present")
    private Map<WalkRole, Boolean> roles = new EnumMap<>(WalkRole.class);

    @ElementCollection
    @CollectionTable(name = "site_walk_place", joinColumns = @JoinColumn(name = "walk_id"))
    @Column(name = "place_id")
    private Set<UUID> places;

    protected SiteWalk() {}

    SiteWalk(ProjectId projectId, WalkRoute route, RecordWalk walk, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.step = route.step();
        this.places = route.places().stream().map(PlaceId::value).collect(Collectors.toSet());
        this.purpose = walk.purpose();
        this.walkedOn = walk.walkedOn();
        this.startsAt = walk.startsAt();
        this.endsAt = walk.endsAt();
        this.light = walk.light();
        this.weather = walk.weather();
        this.leader = walk.leader();
        this.secretary = walk.secretary();
        this.participants = walk.participants();
        walk.roles().forEach(role -> roles.put(role, true));
        walk.absentRoles().forEach(role -> roles.put(role, false));
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    UUID id() {
        return id;
    }

    WalkView view(List<RowView<Observe>> observations) {
        var head = new RecordWalk(
            purpose, walkedOn, startsAt, endsAt, light, weather, leader, secretary, participants, roles(true),
            roles(false));
        return new WalkView(
            step, places.stream().map(PlaceId::new).collect(Collectors.toSet()), head, observations);
    }

    private Set<WalkRole> roles(boolean present) {
        return roles.entrySet().stream()
            .filter(role -> role.getValue() == present)
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(WalkRole.class)));
    }
}
