package platssamverkan.process.introduction;

import org.springframework.stereotype.Component;
import platssamverkan.actor.ActorService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records the actors around the places. */
@Component
public class RecordActorsDelegate extends RecordDelegate<ActorMappingForm> {

    private final ActorService actors;

    RecordActorsDelegate(MapActorsForm form, FormValues values, ActorService actors) {
        super(form, values);
        this.actors = actors;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, ActorMappingForm value) {
        return actors.map(step.projectId(), value.details(), step.by(), step.at());
    }
}
