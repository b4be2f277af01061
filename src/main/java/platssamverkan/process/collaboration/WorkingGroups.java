package platssamverkan.process.collaboration;

import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.WorkingGroupService;
import platssamverkan.process.engine.NamedInDiagram;
import platssamverkan.project.ProjectId;

/** Answers the diagram which working groups a project has. */
@Component
@NamedInDiagram
public class WorkingGroups {

    private final WorkingGroupService groups;

    WorkingGroups(WorkingGroupService groups) {
        this.groups = groups;
    }

    /** The ids of the groups, by the groups' names. */
    public List<String> of(String projectId) {
        return groups.groups(ProjectId.of(projectId)).stream().map(group -> group.id().toString()).toList();
    }
}
