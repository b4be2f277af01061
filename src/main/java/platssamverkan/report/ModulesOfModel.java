package platssamverkan.report;

import java.util.Arrays;
import java.util.List;
import platssamverkan.meeting.ModelModule;
import platssamverkan.project.ProgramModel;
import platssamverkan.walkthrough.WalkPurpose;

/** In which module of a model what happens (TP-036..061, TP-082..088); the entry model has no fourth. */
record ModulesOfModel(ProgramModel model) {

    List<ModelModule> all() {
        return Arrays.stream(ModelModule.values()).filter(module -> isFull() || module != ModelModule.MODULE_4).toList();
    }

    ModelModule analysis() {
        return ModelModule.MODULE_1;
    }

    ModelModule collaboration() {
        return ModelModule.MODULE_2;
    }

    /** Where the measures are carried out and the adopted plan is changed. */
    ModelModule measures() {
        return isFull() ? ModelModule.MODULE_3 : ModelModule.MODULE_2;
    }

    ModelModule followUp() {
        return isFull() ? ModelModule.MODULE_4 : ModelModule.MODULE_3;
    }

    ModelModule walk(WalkPurpose purpose) {
        return switch (purpose) {
            case START -> isFull() ? ModelModule.MODULE_1 : ModelModule.MODULE_2;
            case MIDWAY -> ModelModule.MODULE_2;
            case CLOSING -> followUp();
        };
    }

    private boolean isFull() {
        return model == ProgramModel.FULLSKALEMODELL;
    }
}
