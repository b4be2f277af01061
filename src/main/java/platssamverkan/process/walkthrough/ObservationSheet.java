package platssamverkan.process.walkthrough;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import platssamverkan.area.PlaceId;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.SheetRow;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.walkthrough.ObservationService;
import platssamverkan.walkthrough.WalkthroughService;

/** What people note during the walk. */
@Component
class ObservationSheet implements Worksheet<ObservationForm> {

    private final ObservationService observations;
    private final WalkthroughService walkthroughs;
    private final WalksUnderWay underWay;
    private final ObservationChoices choices;
    private final ObservationLines lines;
    private final Texts texts;

    ObservationSheet(
        ObservationService observations, WalkthroughService walkthroughs, WalksUnderWay underWay,
        ObservationChoices choices, ObservationLines lines, Texts texts
    ) {
        this.observations = observations;
        this.walkthroughs = walkthroughs;
        this.underWay = underWay;
        this.choices = choices;
        this.lines = lines;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "observations";
    }

    @Override
    public Set<String> steps() {
        return Walks.STEPS;
    }

    @Override
    public String formId() {
        return "observation";
    }

    @Override
    public String valueName() {
        return "observation";
    }

    @Override
    public Class<ObservationForm> rowType() {
        return ObservationForm.class;
    }

    @Override
    public List<SheetTable> tables(ProjectId projectId) {
        return List.of(lines.table(observations.walkedPlaces(projectId), observations.noted(projectId)));
    }

    @Override
    public Optional<SheetRow<ObservationForm>> row(ProjectId projectId, String rowKey) {
        return observations.noted(projectId).stream()
            .filter(row -> row.rowId().toString().equals(rowKey))
            .map(row -> new SheetRow<>(rowKey, row.version(), ObservationForm.of(row.content())))
            .findFirst();
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        var observable = underWay.places(projectId);
        return choices.of(projectId, observations.walkedPlaces(projectId).stream()
            .filter(place -> observable.contains(place.id())).toList());
    }

    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<ObservationForm> edit) {
        return choices.unknownFactor(projectId, edit.value().factor())
            .or(() -> gone(projectId, edit))
            .or(() -> notUnderWay(projectId, edit.value().command().place()))
            .<Outcome<String>>map(Outcome::refused)
            .orElseGet(() -> observations.save(change(projectId, edit), edit.value().command()).map(UUID::toString));
    }

    @Override
    public Outcome<String> remove(ProjectId projectId, RowEdit<ObservationForm> edit) {
        return gone(projectId, edit)
            .<Outcome<String>>map(Outcome::refused)
            .orElseGet(() -> observations.remove(change(projectId, edit)).map(UUID::toString));
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        var missing = walkthroughs.unseenPlaces(projectId, underWay.places(projectId)).stream()
            .map(place -> texts.text("worksheet.observations.missing", place.name()))
            .toList();
        return new SheetProgress(observations.noted(projectId).size(), 0, missing);
    }

    private Optional<Refusal> gone(ProjectId project, RowEdit<?> edit) {
        return edit.isNew() || row(project, edit.rowKey()).isPresent()
            ? Optional.empty()
            : Optional.of(Refusal.of("rowGone"));
    }

    /** A place whose walk is already recorded waits for the next walk there. */
    private Optional<Refusal> notUnderWay(ProjectId project, PlaceId place) {
        return walkthroughs.places(project).contains(place) && !underWay.places(project).contains(place)
            ? Optional.of(Refusal.at("place", "observationOutsideWalk"))
            : Optional.empty();
    }

    private static RowChange change(ProjectId project, RowEdit<?> edit) {
        return edit.isNew()
            ? RowChange.added(project, edit.by())
            : new RowChange(project, UUID.fromString(edit.rowKey()), edit.version(), edit.by());
    }
}
