package platssamverkan.web.plan;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import platssamverkan.project.ProjectView;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.project.ProjectPage;

/** What every page of an adopted measure has in common. */
@Component
class MeasurePage {

    private final MeasureLines lines;

    MeasurePage(MeasureLines lines) {
        this.lines = lines;
    }

    MeasureLine show(Model model, ProjectView project, String measureId) {
        var line = lines.find(project.id(), measureId).orElseThrow(NotFound::new);
        ProjectPage.show(model, project, false);
        model.addAttribute("line", line);
        model.addAttribute("measure", line.measure());
        return line;
    }
}
