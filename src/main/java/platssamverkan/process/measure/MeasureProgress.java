package platssamverkan.process.measure;

import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.process.engine.NamedInDiagram;
import platssamverkan.project.ProjectId;

/** Answers the diagram's question whether measures remain. */
@Component
@NamedInDiagram
public class MeasureProgress {

    private final MeasureService measures;

    MeasureProgress(MeasureService measures) {
        this.measures = measures;
    }

    public boolean anyUnfinished(String projectId) {
        return measures.anyUnfinished(ProjectId.of(projectId));
    }
}
