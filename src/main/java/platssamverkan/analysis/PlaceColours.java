package platssamverkan.analysis;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import platssamverkan.area.PlaceId;

/** How many factors of a place have which colour. */
public record PlaceColours(PlaceId placeId, Map<ColourCode, Long> counts) {

    static PlaceColours of(PlaceId place, Collection<ColourCode> colours) {
        var counts = new EnumMap<ColourCode, Long>(ColourCode.class);
        colours.forEach(colour -> counts.merge(colour, 1L, Long::sum));
        return new PlaceColours(place, counts);
    }

    public long count(ColourCode colour) {
        return counts.getOrDefault(colour, 0L);
    }

    /** Factors with a colour at all. */
    public long coloured() {
        return count(ColourCode.RED) + count(ColourCode.YELLOW) + count(ColourCode.GREEN);
    }
}
