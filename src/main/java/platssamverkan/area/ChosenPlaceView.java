package platssamverkan.area;

/** One of the two chosen places, and why it was chosen. */
public record ChosenPlaceView(PlaceView place, String justification) {}
