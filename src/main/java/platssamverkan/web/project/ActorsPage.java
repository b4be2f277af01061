package platssamverkan.web.project;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.Sector;
import platssamverkan.report.ParticipationService;
import platssamverkan.process.followup.ParticipationTables;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.ProjectView;
import platssamverkan.web.frame.Option;

/** The actors of a project, and which of them have taken part in its modules. */
@Component
class ActorsPage {

    private final ActorService actors;
    private final ParticipationService participation;
    private final ParticipationTables tables;
    private final MembershipService memberships;
    private final Texts texts;

    ActorsPage(
        ActorService actors, ParticipationService participation, ParticipationTables tables,
        MembershipService memberships, Texts texts
    ) {
        this.actors = actors;
        this.participation = participation;
        this.tables = tables;
        this.memberships = memberships;
        this.texts = texts;
    }

    void show(Model model, ProjectView project, boolean leads) {
        ProjectPage.show(model, project, leads);
        var registered = actors.actors(project.id());
        model.addAttribute("actors", registered);
        model.addAttribute("changeable", leads && project.status() == ProjectStatus.ACTIVE && !registered.isEmpty());
        var modules = participation.participation(project.id());
        model.addAttribute("participation", modules);
        model.addAttribute("participationTables", tables.tables(modules).stream()
            .map(table -> ResultView.of().with(table)).toList());
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
