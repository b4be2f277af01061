package platssamverkan.area;

import java.util.List;
import java.util.Set;

/**
 * Delimits the area and names the places to examine.
 *
 * @param delimitation the boundary in words; null where only the drawn boundary is given
 * @param boundary the boundary as GeoJSON; null where only words are given
 */
public record DefineArea(
        String name,
        String description,
        Set<AreaReason> reasons,
        String rationale,
        String delimitation,
        String boundary,
        List<Place> places) {

    /** A place to examine. */
    public record Place(String name, String description, PlaceKind kind, PlaceOwner owner) {}
}
