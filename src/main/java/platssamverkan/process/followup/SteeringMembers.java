package platssamverkan.process.followup;

import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.followup.InterviewService;
import platssamverkan.process.engine.NamedInDiagram;
import platssamverkan.project.ProjectId;

/** The members of the steering group, each to be interviewed. */
@Component
@NamedInDiagram
public class SteeringMembers {

    private final InterviewService interviews;

    SteeringMembers(InterviewService interviews) {
        this.interviews = interviews;
    }

    /** Their ids; none where there is no group. */
    public List<String> of(String projectId) {
        return interviews.interviewees(ProjectId.of(projectId)).stream()
            .map(interviewee -> interviewee.member().toString())
            .toList();
    }
}
