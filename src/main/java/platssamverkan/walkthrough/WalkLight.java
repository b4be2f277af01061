package platssamverkan.walkthrough;

/** The light in which a place was seen; a place is often another one after dark. */
public enum WalkLight { DAYLIGHT, DUSK, DARKNESS }
