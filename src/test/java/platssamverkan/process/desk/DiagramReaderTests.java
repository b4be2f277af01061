package platssamverkan.process.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

class DiagramReaderTests {

    private final List<ModuleOutline> modules = read("instegsmodell");
    private final List<ModuleOutline> fullModel = read("fullskalemodell");

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
        assertThat(fullModel.stream().flatMap(module -> module.steps().stream()).map(StepOutline::step))
            .doesNotHaveDuplicates();
    }

    @Test
    void tellsTheStepsInsideThePartsOfAModuleInTheirPlace() {
        assertThat(steps(fullModel, 2)).containsExactly(
            "analyseCollaboration", "developLocalCouncil", "formSteeringGroup", "trainSteeringGroup", "formWorkingGroup",
            "openDecision", "castVote", "settleDecision", "recordAdoption", "holdWorkingGroupWorkshop", "confirmAdoption",
            "reviseActionPlan", "fulfilCondition", "runWalkthrough_place", "startOperationalMeasures",
            "holdFirstFollowUp", "holdCoachingSession");
    }

    private List<String> steps(int module) {
        return steps(modules, module);
    }

    private static List<String> steps(List<ModuleOutline> modules, int module) {
        return modules.get(module).steps().stream().map(StepOutline::step).toList();
    }

    private static List<ModuleOutline> read(String model) {
        return new DiagramReader(Bpmn.readModelFromFile(new File("processes/" + model + ".bpmn"))).modules();
    }
}
