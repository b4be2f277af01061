package platssamverkan.process.analysis;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.FlowCountService;
import platssamverkan.analysis.Occasion;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/** The flow of people counted again, as a ground for rating its factors again. */
@Component
@Order(62)
class RepeatedFlowCountSheet extends FlowSheet {

    private final FlowCountService flows;

    RepeatedFlowCountSheet(FlowCountService flows, FlowWords words, SheetPlaces places, Choices choices, Texts texts) {
        super(Occasion.FOLLOW_UP, flows, words, places, choices, texts);
        this.flows = flows;
    }

    @Override
    public String key() {
        return "repeated-flow-counts";
    }

    @Override
    public Set<String> steps() {
        return Set.of("rerateFactors");
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        return new SheetProgress(flows.flows(projectId, Occasion.FOLLOW_UP).rows().size(), 0, List.of());
    }
}
