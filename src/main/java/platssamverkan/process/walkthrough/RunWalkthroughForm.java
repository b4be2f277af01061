package platssamverkan.process.walkthrough;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.walkthrough.WalkLight;
import platssamverkan.walkthrough.WalkPurpose;
import platssamverkan.walkthrough.WalkRole;

@Component
class RunWalkthroughForm implements TaskForm<WalkthroughForm> {

    private final Choices choices;

    RunWalkthroughForm(Choices choices) {
        this.choices = choices;
    }

    @Override
    public String id() {
        return "run-walkthrough";
    }

    @Override
    public String valueName() {
        return "walkthrough";
    }

    @Override
    public Class<WalkthroughForm> valueType() {
        return WalkthroughForm.class;
    }

    /** Empty: each walk is a new one. */
    @Override
    public WalkthroughForm prefill(TaskScope scope) {
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "walkPurposes", choices.of(WalkPurpose.values()),
            "walkLights", choices.of(WalkLight.values()),
            "walkRoles", choices.of(WalkRole.values()));
    }
}
