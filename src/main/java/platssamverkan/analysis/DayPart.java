package platssamverkan.analysis;

/** The part of the day in which something happens. */
public enum DayPart { DAY, EVENING, NIGHT, WHOLE_DAY }
