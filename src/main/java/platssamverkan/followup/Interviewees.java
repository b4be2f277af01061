package platssamverkan.followup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.FormGroup;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.project.ProjectId;

/** Who in the steering group is interviewed: those of today who have a seat of their own, and so no deputies. */
@Component
class Interviewees {

    private final SteeringGroupService groups;

    Interviewees(SteeringGroupService groups) {
        this.groups = groups;
    }

    List<Interviewee> of(ProjectId project) {
        return groups.group(project).stream()
            .flatMap(group -> group.content().active().stream())
            .filter(FormGroup.Member::hasSeat)
            .map(member -> new Interviewee(member.id(), member.name(), member.actor(), member.account()))
            .toList();
    }

    Optional<Interviewee> find(ProjectId project, UUID member) {
        return of(project).stream().filter(one -> one.member().equals(member)).findAny();
    }
}
