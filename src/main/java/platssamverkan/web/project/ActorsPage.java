package platssamverkan.web.project;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.Sector;
import platssamverkan.meeting.MeetingService;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectView;
import platssamverkan.web.frame.Option;

/** The actors of a project, and which of them have taken part in its modules. */
@Component
class ActorsPage {

    private final ActorService actors;
    private final MeetingService meetings;
    private final MembershipService memberships;
    private final Texts texts;

    ActorsPage(ActorService actors, MeetingService meetings, MembershipService memberships, Texts texts) {
        this.actors = actors;
        this.meetings = meetings;
        this.memberships = memberships;
        this.texts = texts;
    }

    void show(Model model, ProjectView project, boolean leads) {
        ProjectPage.show(model, project, leads);
        model.addAttribute("actors", actors.actors(project.id()));
        model.addAttribute("participation", meetings.participation(project.id()));
        if (leads) {
            model.addAttribute("kinds", options(ActorKind.values()));
            model.addAttribute("sectors", options(Sector.values()));
            model.addAttribute("people", people(project));
        }
    }

    private List<Option> options(Enum<?>... values) {
        return Stream.of(values).map(value -> new Option(value.name(), texts.of(value))).toList();
    }

    private List<Option> people(ProjectView project) {
        return memberships.members(project.id()).stream()
            .map(member -> new Option(
                member.accountId().toString(), texts.text("people.choice", member.name(), member.organisation())))
            .distinct()
            .toList();
    }
}
