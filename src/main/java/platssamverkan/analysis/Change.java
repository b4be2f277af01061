package platssamverkan.analysis;

/** What became of a pair of place and factor since the baseline, by colour and not by score. */
public enum Change { IMPROVED, UNCHANGED, WORSENED, NOT_RERATED }
