package platssamverkan.actionplan;

/** What a measure is called in lists. */
public record MeasureTitle(MeasureId id, int number, String title) {}
