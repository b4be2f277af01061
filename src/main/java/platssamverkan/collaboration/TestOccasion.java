package platssamverkan.collaboration;

/** When a member answered the knowledge test: before the training or after it. */
public enum TestOccasion { BEFORE, AFTER }
