package platssamverkan.process.analysis;

import java.util.Locale;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.FlowCountService;
import platssamverkan.analysis.Occasion;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/** The flow of people before anything is done about the places. */
@Component
@Order(14)
class FlowCountSheet extends FlowSheet {

    private final FlowCountService flows;
    private final Texts texts;

    FlowCountSheet(FlowCountService flows, FlowWords words, SheetPlaces places, Choices choices, Texts texts) {
        super(Occasion.BASELINE, flows, words, places, choices, texts);
        this.flows = flows;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "flow-counts";
    }

    @Override
    public Set<String> steps() {
        return Set.of("countFlows");
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        var view = flows.flows(projectId, Occasion.BASELINE);
        return new SheetProgress(view.rows().size(), 0, view.places().stream()
                .filter(place -> !view.uncounted(place).isEmpty())
                .map(place -> texts.text("worksheet.flow-counts.missing", place.name(),
                        texts.names(view.uncounted(place).stream().map(time -> texts.of(time).toLowerCase(Locale.ROOT)).toList())))
                .toList());
    }
}
