package platssamverkan.process.introduction;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.process.correction.StepCorrections;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.SheetRow;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.process.introduction.ActorMappingForm.ActorRow;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** The actors one by one, for those who may correct what is known about them while the project goes on. */
@Component
@Order(98)
class ActorSheet implements Worksheet<ActorRow> {

    private static final String STEP = "mapActors";
    private static final String KEY = "worksheet.actors.";

    private final ActorService actors;
    private final StepCorrections corrections;
    private final MapActorsForm form;
    private final Texts texts;
    private final Clock clock;

    ActorSheet(ActorService actors, StepCorrections corrections, MapActorsForm form, Texts texts, Clock clock) {
        this.actors = actors;
        this.corrections = corrections;
        this.form = form;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "actors";
    }

    @Override
    public Set<String> steps() {
        return Set.of();
    }

    @Override
    public Optional<String> corrects() {
        return Optional.of(STEP);
    }

    @Override
    public boolean isOpenTo(ProjectId projectId, AccountId person) {
        return corrections.areOpenTo(projectId, person) && !actors.actors(projectId).isEmpty();
    }

    @Override
    public String formId() {
        return "actor";
    }

    @Override
    public String valueName() {
        return "actor";
    }

    @Override
    public Class<ActorRow> rowType() {
        return ActorRow.class;
    }

    @Override
    public List<SheetTable> tables(ProjectId projectId) {
        var columns = Stream.of("name", "kind", "sector").map(column -> texts.text(KEY + column)).toList();
        var lines = actors.actors(projectId).stream().map(this::line).toList();
        return List.of(new SheetTable(texts.text(KEY + "title"), columns, lines, ""));
    }

    private SheetLine line(ActorView actor) {
        var cells = Stream.of(actor.name(), texts.of(actor.kind()), texts.of(actor.sector()));
        return new SheetLine(actor.id().toString(), true, cells.map(SheetCell::of).toList());
    }

    @Override
    public Optional<SheetRow<ActorRow>> row(ProjectId projectId, String rowKey) {
        return find(projectId, rowKey).map(ActorRow::of)
            .map(row -> new SheetRow<>(rowKey, corrections.fingerprint(row), row));
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        return form.choices(projectId);
    }

    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<ActorRow> edit) {
        var actor = find(projectId, edit.rowKey());
        if (actor.isEmpty()) {
            return Outcome.refused(Refusal.of("rowGone"));
        }
        if (corrections.fingerprint(ActorRow.of(actor.get())) != edit.version()) {
            return Outcome.refused(corrections.changedMeanwhile());
        }
        var changed = actors.change(projectId, actor.get().id(), edit.value().details(), edit.by(), clock.instant());
        if (changed.isAccepted()) {
            corrections.tell(projectId, STEP, edit);
        }
        return changed.map(one -> one.id().toString());
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        return new SheetProgress(actors.actors(projectId).size(), 0, List.of());
    }

    private Optional<ActorView> find(ProjectId project, String rowKey) {
        return actors.actors(project).stream().filter(actor -> actor.id().toString().equals(rowKey)).findFirst();
    }
}
