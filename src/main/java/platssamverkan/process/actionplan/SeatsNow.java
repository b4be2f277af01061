package platssamverkan.process.actionplan;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.Voter;
import platssamverkan.collaboration.FormGroup.Member;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.project.MemberView;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;

/** How the seats of a decision stand since it was opened: who has left the group, and who the project. */
@Component
class SeatsNow {

    private final SteeringGroupService groups;
    private final ProjectService projects;

    SeatsNow(SteeringGroupService groups, ProjectService projects) {
        this.groups = groups;
        this.projects = projects;
    }

    UnaryOperator<Voter> of(ProjectId project) {
        var seats = groups.group(project).stream().flatMap(group -> group.content().active().stream())
            .map(Member::id).collect(Collectors.toSet());
        var people = projects.members(project).stream().map(MemberView::accountId).collect(Collectors.toSet());
        return voter -> voter.now(!seats.contains(voter.memberId()), people::contains);
    }
}
