package platssamverkan.area;

import java.util.List;

/** Chooses the places that the project goes on with, each with its justification. */
public record ChoosePlaces(List<Choice> places) {

    /** A chosen place and why it was chosen. */
    public record Choice(PlaceId place, String justification) {}
}
