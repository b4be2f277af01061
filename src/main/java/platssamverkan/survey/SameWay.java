package platssamverkan.survey;

/** Whether people were found and asked in the same way as in the wave before. */
public enum SameWay { YES, NO }
