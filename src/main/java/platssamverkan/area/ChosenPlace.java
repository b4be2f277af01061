package platssamverkan.area;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A place in one version of the choice. */
@Embeddable
record ChosenPlace(UUID placeId, String justification) {

    static ChosenPlace of(ChoosePlaces.Choice choice) {
        return new ChosenPlace(choice.place().value(), choice.justification());
    }
}
