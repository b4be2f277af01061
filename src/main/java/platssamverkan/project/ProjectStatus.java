package platssamverkan.project;

/** Whether a project runs, rests, or is over. */
public enum ProjectStatus {

    ACTIVE, PAUSED, CLOSED, ENDED_EARLY;

    public boolean isOver() {
        return this == CLOSED || this == ENDED_EARLY;
    }
}
