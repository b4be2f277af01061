package platssamverkan.area;

/** Who owns the ground of a place. */
public enum PlaceOwner { PUBLIC, PRIVATE, MIXED }
