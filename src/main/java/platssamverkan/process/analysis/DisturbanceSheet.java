package platssamverkan.process.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.DayPart;
import platssamverkan.analysis.Disturbance;
import platssamverkan.analysis.DisturbanceKind;
import platssamverkan.analysis.DisturbanceService;
import platssamverkan.analysis.HowOften;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;

/** What disturbs order at the places (TP-002). */
@Component
@Order(11)
class DisturbanceSheet extends FactSheet<DisturbanceForm, Disturbance> {

    private final DisturbanceService disturbances;
    private final SheetPlaces places;
    private final Choices choices;
    private final Texts texts;

    DisturbanceSheet(DisturbanceService disturbances, SheetPlaces places, Choices choices, Texts texts) {
        super(places, texts);
        this.disturbances = disturbances;
        this.places = places;
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "disturbances";
    }

    @Override
    public String formId() {
        return "disturbance";
    }

    @Override
    public String valueName() {
        return "disturbance";
    }

    @Override
    public Class<DisturbanceForm> rowType() {
        return DisturbanceForm.class;
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        return Map.of(
                "disturbanceKinds", choices.of(DisturbanceKind.values()),
                "examinedPlaces", places.choices(projectId),
                "dayParts", choices.of(DayPart.values()),
                "howOftens", choices.of(HowOften.values()));
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        return new SheetProgress(disturbances.rows(projectId).size(), 0, List.of());
    }

    @Override
    protected List<RowView<Disturbance>> facts(ProjectId projectId) {
        return disturbances.rows(projectId);
    }

    @Override
    protected DisturbanceForm form(Disturbance fact) {
        return DisturbanceForm.of(fact);
    }

    @Override
    protected Disturbance fact(DisturbanceForm form) {
        return form.disturbance();
    }

    @Override
    protected Outcome<UUID> keep(RowChange change, Disturbance fact) {
        return disturbances.save(change, fact);
    }

    @Override
    protected Outcome<UUID> takeAway(RowChange change) {
        return disturbances.remove(change);
    }

    @Override
    protected Stream<String> columns() {
        return Stream.of("kind", "place", "dayPart", "howOften", "description", "source");
    }

    @Override
    Comparator<Disturbance> order(SheetPlaces.Names places) {
        return Comparator.comparingInt((Disturbance disturbance) -> places.position(disturbance.placeId()))
                .thenComparing(Disturbance::kind);
    }

    @Override
    List<SheetCell> cells(ProjectId projectId, Disturbance disturbance, SheetPlaces.Names places) {
        return Stream.of(texts.of(disturbance.kind()), places.of(disturbance.placeId()),
                        texts.of(disturbance.dayPart()), texts.of(disturbance.howOften()),
                        Optional.ofNullable(disturbance.description()).orElse(""), disturbance.source())
                .map(SheetCell::of)
                .toList();
    }
}
