package platssamverkan.process.actionplan;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.Attendee;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.collaboration.FormGroup;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.Choice;
import platssamverkan.project.ProjectId;

/** The members of the collaboration group, to be ticked off as present. */
@Component
class GroupMembers {

    private final SteeringGroupService groups;
    private final ActorService actors;
    private final Texts texts;

    GroupMembers(SteeringGroupService groups, ActorService actors, Texts texts) {
        this.groups = groups;
        this.actors = actors;
        this.texts = texts;
    }

    List<Choice> choices(ProjectId project) {
        return members(project).stream()
            .map(member -> new Choice(key(member), texts.text("plan.person", member.name(), member.organisation())))
            .distinct().toList();
    }

    /** The members whose keys were ticked off; fewer than the keys where somebody has left the group. */
    List<Attendee> chosen(ProjectId project, Set<String> keys) {
        return members(project).stream().filter(member -> keys.contains(key(member))).distinct().toList();
    }

    private List<Attendee> members(ProjectId project) {
        return groups.group(project).stream()
            .flatMap(group -> group.content().active().stream())
            .map(member -> new Attendee(member.name(), organisation(project, member)))
            .toList();
    }

    private String organisation(ProjectId project, FormGroup.Member member) {
        return actors.find(project, member.actor()).map(ActorView::name).orElse("");
    }

    private static String key(Attendee member) {
        return member.name() + " / " + member.organisation();
    }
}
