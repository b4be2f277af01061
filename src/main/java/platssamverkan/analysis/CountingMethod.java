package platssamverkan.analysis;

/** How passers-by were counted. */
public enum CountingMethod { BY_HAND, PASSAGE_COUNTER, OTHER_COUNTER }
