package platssamverkan.collaboration;

/** How well a form of collaboration works today. */
public enum HowWell { WELL, PARTLY, POORLY }
