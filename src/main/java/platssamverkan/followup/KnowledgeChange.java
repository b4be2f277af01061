package platssamverkan.followup;

/**
 * The knowledge tests that the same people took before and after their training (TP-076).
 *
 * @param pairs how many took both
 * @param improved how many of them knew more afterwards
 * @param better whether they knew more on the whole
 */
record KnowledgeChange(int pairs, int improved, boolean better) {}
