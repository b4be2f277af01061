package platssamverkan.survey;

/** How an answer counts in the share of its question; those set aside are told beside the share and not in it. */
public enum Counting { YES, NO, ASIDE }
