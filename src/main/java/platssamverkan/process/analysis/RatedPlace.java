package platssamverkan.process.analysis;

import platssamverkan.analysis.ColourCode;
import platssamverkan.analysis.PlaceColours;

/** How an examined place was rated, in one line of the form that chooses among them. */
record RatedPlace(String name, long red, long yellow, long green, long notRated) {

    static RatedPlace of(String name, PlaceColours colours) {
        return new RatedPlace(name, colours.count(ColourCode.RED), colours.count(ColourCode.YELLOW),
            colours.count(ColourCode.GREEN), colours.count(ColourCode.NOT_RATED));
    }
}
