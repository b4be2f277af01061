package platssamverkan.process.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

class DiagramReaderTests {

    private final List<ModuleOutline> modules =
        new DiagramReader(Bpmn.readModelFromFile(new File("processes/instegsmodell.bpmn"))).modules();

    @Test
    void tellsTheStepsInTheOrderOfTheModel() {
        assertThat(steps(2)).containsExactly(
            "analyseCollaboration", "developLocalCouncil", "formSteeringGroup", "holdGroupWorkshop", "recordAdoption",
            "confirmAdoption", "reviseActionPlan", "runWalkthrough", "holdCoachingSession");
    }

    @Test
    void tellsEveryStepOnce() {
        assertThat(modules.stream().flatMap(module -> module.steps().stream()).map(StepOutline::step))
            .doesNotHaveDuplicates();
    }

    private List<String> steps(int module) {
        return modules.get(module).steps().stream().map(StepOutline::step).toList();
    }
}
