package platssamverkan.process.collaboration;

import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.CollaborationAnalysisService;
import platssamverkan.collaboration.GroupAbove;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.engine.Choice;
import platssamverkan.project.ProjectId;

/** What a working group of a project can answer to: the local council only where there is one. */
@Component
class GroupsAbove {

    private final CollaborationAnalysisService analyses;
    private final Choices choices;

    GroupsAbove(CollaborationAnalysisService analyses, Choices choices) {
        this.analyses = analyses;
        this.choices = choices;
    }

    List<Choice> of(ProjectId project) {
        return analyses.localCouncil(project).isPresent()
            ? choices.of(GroupAbove.values())
            : choices.of(GroupAbove.STEERING_GROUP);
    }
}
