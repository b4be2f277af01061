package platssamverkan.process.measure;

import org.camunda.bpm.engine.ProcessEngineServices;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.project.ProjectId;

/** Tells a project's process when its last measure is concluded; a project that does not wait for it hears nothing. */
@Component
class MeasureConclusion {

    private static final String MESSAGE = "platssamverkan.measure.allConcluded";

    private final MeasureService measures;

    MeasureConclusion(MeasureService measures) {
        this.measures = measures;
    }

    void tell(ProcessEngineServices engine, ProjectId project) {
        if (!measures.anyUnfinished(project)) {
            engine.getRuntimeService().createMessageCorrelation(MESSAGE)
                .processInstanceBusinessKey(project.toString()).correlateAll();
        }
    }
}
