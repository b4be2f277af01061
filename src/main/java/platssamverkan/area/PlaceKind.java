package platssamverkan.area;

/** What kind of place it is, in words that people use about it. */
public enum PlaceKind {
    SQUARE, SHOPPING_STREET, SHOPPING_CENTRE, STATION, PARK, PASSAGE, PARKING, HOUSING, SCHOOL_GROUND, OTHER
}
