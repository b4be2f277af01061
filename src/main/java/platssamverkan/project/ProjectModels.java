package platssamverkan.project;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which model a project follows, for rules that differ between the models. */
@Component
@Transactional(readOnly = true)
public class ProjectModels {

    private final Projects projects;

    ProjectModels(Projects projects) {
        this.projects = projects;
    }

    public boolean followsTheFullModel(ProjectId project) {
        return projects.findById(project.value()).orElseThrow().model() == ProgramModel.FULLSKALEMODELL;
    }
}
