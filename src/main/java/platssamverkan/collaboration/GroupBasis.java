package platssamverkan.collaboration;

/** What a group for collaboration is built on (TP-045, TP-084). */
public enum GroupBasis { LOCAL_COUNCIL, NEW }
