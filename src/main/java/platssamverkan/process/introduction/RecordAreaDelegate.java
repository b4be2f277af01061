package platssamverkan.process.introduction;

import org.springframework.stereotype.Component;
import platssamverkan.area.AreaService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records the delimited area and the places to examine. */
@Component
public class RecordAreaDelegate extends RecordDelegate<AreaDefinitionForm> {

    private final AreaService areas;

    RecordAreaDelegate(DefineAreaForm form, FormValues values, AreaService areas) {
        super(form, values);
        this.areas = areas;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, AreaDefinitionForm value) {
        return areas.define(step.projectId(), value.command(), step.by(), step.at());
    }
}
