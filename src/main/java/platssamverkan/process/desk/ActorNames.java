package platssamverkan.process.desk;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.project.ProjectId;

/** What the actors of a project are called. */
@Component
public class ActorNames {

    private final ActorService actors;

    ActorNames(ActorService actors) {
        this.actors = actors;
    }

    public Map<ActorId, String> of(ProjectId project) {
        return actors.actors(project).stream().collect(Collectors.toMap(ActorView::id, ActorView::name));
    }
}
