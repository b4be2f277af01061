package db.migration;

import java.util.stream.Stream;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Creates the process engine's tables with the scripts that the engine itself carries. */
public class V001__create_engine_tables extends BaseJavaMigration {

    @Override
    public void migrate(Context context) {
        Stream.of("engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history")
                .map("org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql"::formatted)
                .map(ClassPathResource::new)
                .forEach(script -> ScriptUtils.executeSqlScript(context.getConnection(), script));
    }
}
