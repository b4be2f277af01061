package platssamverkan.process.analysis;

import org.springframework.stereotype.Component;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class CompileSituationPictureForm implements TaskForm<SituationPictureForm> {

    @Override
    public String id() {
        return "compile-situation-picture";
    }

    @Override
    public String valueName() {
        return "situationPicture";
    }

    @Override
    public Class<SituationPictureForm> valueType() {
        return SituationPictureForm.class;
    }

    @Override
    public SituationPictureForm prefill(TaskScope scope) {
        return null;
    }
}
