package platssamverkan.analysis;

/** The light in which a place was inspected. */
public enum Light { DAYLIGHT, DUSK, DARKNESS }
