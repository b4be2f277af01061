package platssamverkan.process.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.actor.ActorService;
import platssamverkan.process.engine.Choice;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;

/** The actors and the people of a project, as lists that a form lets people choose from. */
@Component
public class PeopleChoices {

    private final ActorService actors;
    private final ProjectService projects;

    PeopleChoices(ActorService actors, ProjectService projects) {
        this.actors = actors;
        this.projects = projects;
    }

    public List<Choice> actors(ProjectId project) {
        return actors.actors(project).stream().map(actor -> new Choice(actor.id().toString(), actor.name())).toList();
    }

    /** Everybody who can log in to the project. */
    public List<Choice> accounts(ProjectId project) {
        return projects.members(project).stream()
            .map(member -> new Choice(member.accountId().toString(), member.name() + ", " + member.organisation()))
            .distinct()
            .toList();
    }
}
