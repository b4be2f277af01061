package platssamverkan.process.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.process.engine.identity.HouseIdentityFactory;

/** The engine's settings that no property file can hold. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineSettings extends AbstractProcessEnginePlugin {

    /** What Tasklist asks for when it lists its filters. */
    private static final int MOST_RESULTS = 2_000;

    private final StepBinding steps;
    private final HouseIdentityFactory identity;
    private final ApplicationContext context;

    EngineSettings(StepBinding steps, HouseIdentityFactory identity, ApplicationContext context) {
        this.steps = steps;
        this.identity = identity;
        this.context = context;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreBPMNParseListeners(new ArrayList<>(List.of(steps)));
        engine.setCustomHistoryLevels(new ArrayList<>(List.of(new HouseHistory())));
        engine.setHistory(HouseHistory.NAME);
        engine.setExpressionManager(new GuardedExpressions(context));
        engine.setIdentityProviderSessionFactory(identity);
        engine.setTenantIdProvider(new ProjectAsTenant());
        engine.setResourceAuthorizationProvider(new NoTaskGrants());
        closeDoors(engine);
    }

    private static void closeDoors(ProcessEngineConfigurationImpl engine) {
        engine.setAuthorizationEnabled(true);
        engine.setTenantCheckEnabled(true);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableXxeProcessing(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setQueryMaxResultsLimit(MOST_RESULTS);
        engine.setCmmnEnabled(false);
        engine.setDmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
    }
}
