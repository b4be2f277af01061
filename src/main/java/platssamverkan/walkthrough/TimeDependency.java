package platssamverkan.walkthrough;

/** When what was seen is so. */
public enum TimeDependency { ALWAYS, DAYTIME, EVENING, NIGHT, SEASONAL }
