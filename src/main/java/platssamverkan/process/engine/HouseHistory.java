package platssamverkan.process.engine;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/** Full history but for values: what people record lives in the domain's tables and nowhere else. The id never changes. */
final class HouseHistory extends AbstractHistoryLevel {

    static final String NAME = "house";

    private static final Set<HistoryEventTypes> VALUES = EnumSet.of(
        HistoryEventTypes.VARIABLE_INSTANCE_CREATE, HistoryEventTypes.VARIABLE_INSTANCE_UPDATE,
        HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE, HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
        HistoryEventTypes.VARIABLE_INSTANCE_DELETE, HistoryEventTypes.FORM_PROPERTY_UPDATE);

    @Override
    public int getId() {
        return 17;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        return !VALUES.contains(type);
    }
}
