package platssamverkan.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.actor.Sector;
import platssamverkan.collaboration.CoachingService;
import platssamverkan.collaboration.CollaborationAnalysisService;
import platssamverkan.collaboration.FormGroup;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.collaboration.SteeringGroupView;
import platssamverkan.project.ProjectId;
import platssamverkan.report.ReportContent.CoachingPart;

/** Tells how the actors worked together. */
@Component
class CollaborationComposer {

    private final SteeringGroupService groups;
    private final CollaborationAnalysisService analyses;
    private final CoachingService coaching;
    private final ActorService actors;

    CollaborationComposer(
        SteeringGroupService groups, CollaborationAnalysisService analyses, CoachingService coaching,
        ActorService actors
    ) {
        this.groups = groups;
        this.analyses = analyses;
        this.coaching = coaching;
        this.actors = actors;
    }

    Optional<GroupPart> group(ProjectId project) {
        return groups.group(project)
            .map(group -> part(group, analyses.localCouncil(project), actors.actors(project)));
    }

    List<CoachingPart> coaching(ProjectId project) {
        return coaching.sessions(project).stream()
            .map(session -> new CoachingPart(session.heldOn(), session.topic(), session.participants()))
            .toList();
    }

    private static GroupPart part(SteeringGroupView view, Optional<String> council, List<ActorView> register) {
        var group = view.content();
        var represented = group.active().stream().map(FormGroup.Member::actor).collect(Collectors.toSet());
        return new GroupPart(
            group.name(), group.basis(), council, group.mandate(), view.chair().name(), group.active().size(),
            names(register, represented, Sector.PUBLIC), names(register, represented, Sector.PRIVATE));
    }

    private static Set<String> names(List<ActorView> register, Set<ActorId> represented, Sector sector) {
        return register.stream()
            .filter(actor -> actor.sector() == sector && represented.contains(actor.id()))
            .map(ActorView::name)
            .collect(Collectors.toCollection(TreeSet::new));
    }
}
