package platssamverkan.process.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import platssamverkan.analysis.InspectionVisit;
import platssamverkan.analysis.InspectionVisitService;
import platssamverkan.analysis.Light;
import platssamverkan.analysis.Occasion;
import platssamverkan.analysis.Weather;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;

/** The rounds on which the places are inspected on one occasion. */
abstract class VisitSheet extends FactSheet<InspectionVisitForm, InspectionVisit> {

    private final Occasion occasion;
    private final InspectionVisitService visits;
    private final VisitWords words;
    private final SheetPlaces places;
    private final Raters raters;
    private final Choices choices;

    VisitSheet(Occasion occasion, InspectionVisitService visits, VisitWords words, SheetPlaces places, Raters raters,
            Choices choices, Texts texts) {
        super(places, texts);
        this.occasion = occasion;
        this.visits = visits;
        this.words = words;
        this.places = places;
        this.raters = raters;
        this.choices = choices;
    }

    @Override
    public String formId() {
        return "inspection-visit";
    }

    @Override
    public String valueName() {
        return "inspectionVisit";
    }

    @Override
    public Class<InspectionVisitForm> rowType() {
        return InspectionVisitForm.class;
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        return Map.of(
                "examinedPlaces", places.choices(projectId),
                "lights", choices.of(Light.values()),
                "weathers", choices.of(Weather.values()),
                "raters", raters.choices(projectId));
    }

    @Override
    protected List<RowView<InspectionVisit>> facts(ProjectId projectId) {
        return visits.rows(projectId, occasion);
    }

    @Override
    protected InspectionVisitForm form(InspectionVisit fact) {
        return InspectionVisitForm.of(fact);
    }

    @Override
    protected InspectionVisit fact(InspectionVisitForm form) {
        return form.visit();
    }

    @Override
    protected Outcome<UUID> keep(RowChange change, InspectionVisit fact) {
        return visits.save(change, occasion, fact);
    }

    @Override
    protected Outcome<UUID> takeAway(RowChange change) {
        return visits.remove(change, occasion);
    }

    @Override
    protected Stream<String> columns() {
        return Stream.of("place", "when", "circumstances", "inspector");
    }

    @Override
    Comparator<InspectionVisit> order(SheetPlaces.Names names) {
        return VisitWords.order(names);
    }

    @Override
    List<SheetCell> cells(ProjectId projectId, InspectionVisit visit, SheetPlaces.Names names) {
        return words.line(visit, names).stream().map(SheetCell::of).toList();
    }

    List<String> unvisited(ProjectId projectId) {
        return visits.unvisited(projectId, occasion).stream().map(place -> word("missing") + " " + place.name()).toList();
    }
}
