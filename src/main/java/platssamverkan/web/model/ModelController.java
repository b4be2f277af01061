package platssamverkan.web.model;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import platssamverkan.process.desk.ModelCatalogue;
import platssamverkan.process.desk.ModuleOutline;
import platssamverkan.project.ProgramModel;
import platssamverkan.web.frame.NotFound;

/** "Så går det till": a model as text, steps and diagram. */
@Controller
@RequestMapping("/model")
class ModelController {

    private final ModelCatalogue models;

    ModelController(ModelCatalogue models) {
        this.models = models;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("models", models.available().stream()
            .map(program -> new Line(program, models.outline(program)))
            .toList());
        return "model/list";
    }

    @GetMapping("/{key}")
    String one(@PathVariable String key, Model model) {
        var program = find(key);
        model.addAttribute("line", new Line(program, models.outline(program)));
        return "model/model";
    }

    @ResponseBody
    @GetMapping(value = "/{key}/diagram", produces = MediaType.APPLICATION_XML_VALUE)
    String diagram(@PathVariable String key) {
        return models.diagram(find(key));
    }

    private ProgramModel find(String key) {
        return Arrays.stream(ProgramModel.values())
            .filter(program -> program.processKey().equals(key))
            .filter(models.available()::contains)
            .findFirst().orElseThrow(NotFound::new);
    }

    /** A model with its modules. */
    public record Line(ProgramModel program, List<ModuleOutline> modules) {

        public int hours() {
            return modules.stream()
                .flatMap(module -> module.steps().stream())
                .flatMap(step -> step.hours().stream())
                .mapToInt(Integer::parseInt)
                .sum();
        }

        public long steps() {
            return modules.stream().mapToLong(module -> module.steps().size()).sum();
        }
    }
}
