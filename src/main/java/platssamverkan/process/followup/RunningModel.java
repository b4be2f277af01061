package platssamverkan.process.followup;

import org.springframework.stereotype.Component;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;

/** Tells which of the models a project runs. */
@Component
class RunningModel {

    private final ProjectService projects;

    RunningModel(ProjectService projects) {
        this.projects = projects;
    }

    boolean isFull(ProjectId project) {
        return projects.get(project).model() == ProgramModel.FULLSKALEMODELL;
    }
}
