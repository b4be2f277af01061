package platssamverkan.web.project;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import platssamverkan.followup.Verdict;
import platssamverkan.process.followup.Standings;
import platssamverkan.web.frame.Days;
import platssamverkan.web.security.Person;

/** Where the project stands against what its model promises: computed, and nothing to be filled in. */
@Controller
class ResultsController {

    private final ProjectDoor door;
    private final Standings standings;
    private final Days days;

    ResultsController(ProjectDoor door, Standings standings, Days days) {
        this.door = door;
        this.standings = standings;
        this.days = days;
    }

    @GetMapping("/projects/{id}/results")
    String results(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        var project = door.read(id, person.account());
        ProjectPage.show(model, project, door.isLedBy(project, person.account()));
        var results = standings.of(project.id());
        model.addAttribute("results", results);
        model.addAttribute("reached", results.stream()
            .filter(standing -> standing.result().verdict() == Verdict.REACHED).count());
        model.addAttribute("today", days.today());
        return "project/results";
    }
}
