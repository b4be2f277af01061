package platssamverkan.actor;

/** Both sectors shall take part in every step (TP-022); associations count as private. */
public enum Sector { PUBLIC, PRIVATE }
