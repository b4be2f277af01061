package platssamverkan.process.analysis;

import org.springframework.stereotype.Component;
import platssamverkan.area.AreaService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records which two places the project goes on with. */
@Component
public class RecordPlaceChoiceDelegate extends RecordDelegate<PlaceChoiceForm> {

    private final AreaService areas;

    RecordPlaceChoiceDelegate(ChoosePlacesForm form, FormValues values, AreaService areas) {
        super(form, values);
        this.areas = areas;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, PlaceChoiceForm value) {
        return areas.choosePlaces(step.projectId(), value.command(), step.by(), step.at());
    }
}
