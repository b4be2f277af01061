package platssamverkan.area;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.UUID;

/** A place as one version of the area describes it. */
@Embeddable
record ExaminedPlace(
        UUID placeId,
        String name,
        String description,
        @Enumerated(EnumType.STRING) PlaceKind kind,
        @Enumerated(EnumType.STRING) PlaceOwner owner) {

    boolean isNamed(String other) {
        return AreaRules.key(name).equals(AreaRules.key(other));
    }

    PlaceView view(Set<UUID> chosen) {
        return new PlaceView(new PlaceId(placeId), name, description, kind, owner, chosen.contains(placeId));
    }
}
