package platssamverkan.analysis;

/** On whose side a key person works; both are to be heard (TP-022). */
public enum KeyPersonSector { PUBLIC, PRIVATE }
