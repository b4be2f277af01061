package platssamverkan.survey;

/** What a question is for: how the place is felt, how big a problem is, words of one's own, or who answers. */
public enum ItemKind { EXPERIENCE, PROBLEM, TEXT, BACKGROUND }
