package platssamverkan.collaboration;

/** Whether the steering group knows more after its training (TP-076). */
public enum KnowledgeVerdict { IMPROVED, NOT_IMPROVED, NOT_MEASURABLE }
