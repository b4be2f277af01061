package platssamverkan.process.meeting;

import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.actor.ActorService;
import platssamverkan.project.ProjectId;

/** The registered actors as those who may have come to a meeting. */
@Component
public class Attendees {

    private final ActorService actors;

    Attendees(ActorService actors) {
        this.actors = actors;
    }

    /** A row for every actor, so that only the number of persons remains to be filled in. */
    public List<AttendanceRow> rows(ProjectId projectId) {
        return actors.actors(projectId).stream().map(AttendanceRow::of).toList();
    }
}
