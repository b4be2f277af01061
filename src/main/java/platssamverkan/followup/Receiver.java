package platssamverkan.followup;

/** Who takes over what a project leaves: a permanent organisation, or the municipality's coordinator where none is settled. */
public enum Receiver {

    GROUP, LOCAL_COUNCIL, ASSOCIATION, MUNICIPALITY, COORDINATOR;

    static Receiver of(Continuation continuation) {
        return continuation == Continuation.NOT_SETTLED ? COORDINATOR : valueOf(continuation.name());
    }
}
