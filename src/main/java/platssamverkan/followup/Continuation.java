package platssamverkan.followup;

/** Who carries the work on when the project has ended. */
public enum Continuation { GROUP, LOCAL_COUNCIL, ASSOCIATION, MUNICIPALITY, NOT_SETTLED }
