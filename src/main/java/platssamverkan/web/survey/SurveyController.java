package platssamverkan.web.survey;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.survey.AnswerImport;
import platssamverkan.process.survey.SecondWaveReading;
import platssamverkan.process.survey.SurveyReading;
import platssamverkan.survey.SurveyResultService;
import platssamverkan.survey.SurveyResults;
import platssamverkan.survey.Wave;
import platssamverkan.web.project.ProjectDoor;
import platssamverkan.web.project.ProjectPage;
import platssamverkan.web.security.Person;

/** A project's survey: the verdict, both waves, every question. */
@Controller
@RequestMapping("/projects/{id}/survey")
class SurveyController {

    private final ProjectDoor door;
    private final SurveyResultService surveys;
    private final SurveyReading reading;
    private final SecondWaveReading second;
    private final AnswerImport imports;

    SurveyController(ProjectDoor door, SurveyResultService surveys, SurveyReading reading, SecondWaveReading second,
            AnswerImport imports) {
        this.door = door;
        this.surveys = surveys;
        this.reading = reading;
        this.second = second;
        this.imports = imports;
    }

    /** @param title the message that heads it */
    record Part(String title, ResultView result) {}

    @GetMapping
    String page(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        var project = door.read(id, person.account());
        ProjectPage.show(model, project, door.isLedBy(project, person.account()));
        var results = surveys.results(project.id());
        model.addAttribute("questionnaire", results.questionnaire());
        model.addAttribute("verdict", reading.experience(project.id(), results));
        model.addAttribute("season", second.sentences(project.id()));
        model.addAttribute("waves", waves(results));
        model.addAttribute("comparison", results.waves().size() < 2 ? null : reading.comparison(project.id(), results));
        model.addAttribute("typing", imports.isOpenTo(project.id(), person.id()));
        return "survey/survey";
    }

    private List<Part> waves(SurveyResults results) {
        return List.of(Wave.BASELINE, Wave.FOLLOW_UP).stream()
            .map(wave -> reading.wave(results, wave).map(view -> new Part("survey.page." + wave, view)))
            .flatMap(Optional::stream)
            .toList();
    }
}
