package platssamverkan.web.project;

import java.util.List;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import platssamverkan.process.analysis.ColourMapService;
import platssamverkan.process.desk.ProjectJourney;
import platssamverkan.process.desk.StepView;
import platssamverkan.project.ProjectId;
import platssamverkan.web.security.Person;

/** The trygghetsanalys as it stands (TP-038): the colours of the places, and what each of its parts recorded. */
@Controller
class AnalysisController {

    private static final Set<String> PARTS = Set.of("compileSituationPicture", "interviewKeyPersons", "countFlows",
        "inspectPlaces", "conductSurvey", "runWalkthrough", "rateFactors", "choosePlaces", "followUpInspection",
        "rerateFactors", "conductSurvey_after");

    private final ProjectDoor door;
    private final ColourMapService colours;
    private final ProjectJourney journey;

    AnalysisController(ProjectDoor door, ColourMapService colours, ProjectJourney journey) {
        this.door = door;
        this.colours = colours;
        this.journey = journey;
    }

    @GetMapping("/projects/{id}/analysis")
    String analysis(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        var project = door.read(id, person.account());
        ProjectPage.show(model, project, door.isLedBy(project, person.account()));
        model.addAttribute("map", colours.of(project.id()));
        model.addAttribute("parts", parts(project.id()));
        return "project/analysis";
    }

    private List<StepView> parts(ProjectId project) {
        return journey.of(project).stream().flatMap(module -> module.steps().stream())
            .filter(step -> PARTS.contains(step.outline().step()) && step.result().isPresent())
            .toList();
    }
}
