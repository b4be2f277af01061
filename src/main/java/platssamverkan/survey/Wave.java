package platssamverkan.survey;

/** When people were asked: before the measures, or after them. */
public enum Wave { BASELINE, FOLLOW_UP }
