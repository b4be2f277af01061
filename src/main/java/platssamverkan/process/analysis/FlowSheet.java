package platssamverkan.process.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import platssamverkan.analysis.CountingMethod;
import platssamverkan.analysis.FlowCount;
import platssamverkan.analysis.FlowCountService;
import platssamverkan.analysis.Occasion;
import platssamverkan.analysis.Weather;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;

/** How many people move at the places, counted on one occasion. */
abstract class FlowSheet extends FactSheet<FlowCountForm, FlowCount> {

    private final Occasion occasion;
    private final FlowCountService flows;
    private final FlowWords words;
    private final SheetPlaces places;
    private final Choices choices;

    FlowSheet(Occasion occasion, FlowCountService flows, FlowWords words, SheetPlaces places, Choices choices,
            Texts texts) {
        super(places, texts);
        this.occasion = occasion;
        this.flows = flows;
        this.words = words;
        this.places = places;
        this.choices = choices;
    }

    @Override
    public String formId() {
        return "flow-count";
    }

    @Override
    public String valueName() {
        return "flowCount";
    }

    @Override
    public Class<FlowCountForm> rowType() {
        return FlowCountForm.class;
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        return Map.of(
                "examinedPlaces", places.choices(projectId),
                "weathers", choices.of(Weather.values()),
                "countingMethods", choices.of(CountingMethod.values()));
    }

    @Override
    protected List<RowView<FlowCount>> facts(ProjectId projectId) {
        return flows.flows(projectId, occasion).rows();
    }

    @Override
    protected FlowCountForm form(FlowCount fact) {
        return FlowCountForm.of(fact);
    }

    @Override
    protected FlowCount fact(FlowCountForm form) {
        return form.count();
    }

    @Override
    protected Outcome<UUID> keep(RowChange change, FlowCount fact) {
        return flows.save(change, occasion, fact);
    }

    @Override
    protected Outcome<UUID> takeAway(RowChange change) {
        return flows.remove(change, occasion);
    }

    @Override
    protected Stream<String> columns() {
        return Stream.of("place", "point", "when", "people", "ofWhom", "circumstances");
    }

    @Override
    Comparator<FlowCount> order(SheetPlaces.Names places) {
        return Comparator.comparingInt((FlowCount count) -> places.position(count.placeId()))
                .thenComparing(FlowCount::countedOn)
                .thenComparing(FlowCount::startsAt);
    }

    @Override
    List<SheetCell> cells(ProjectId projectId, FlowCount count, SheetPlaces.Names places) {
        return words.line(count, places).stream().map(SheetCell::of).toList();
    }
}
