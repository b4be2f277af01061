package platssamverkan.process.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.process.engine.CleanJson;
import platssamverkan.process.engine.FormReader;
import platssamverkan.project.DraftService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Opens and saves one row of a worksheet. */
@Service
public class RowDesk {

    private final WorksheetDesk worksheets;
    private final DeployedForms forms;
    private final FormReader reader;
    private final DraftService drafts;
    private final ProjectService projects;
    private final HistoryService history;
    private final RepositoryService repository;
    private final Texts texts;
    private final SheetLock lock;
    private final CorrectionReason reasons;
    private final TransactionTemplate transaction;

    RowDesk(
        WorksheetDesk worksheets, DeployedForms forms, FormReader reader, DraftService drafts,
        ProjectService projects, HistoryService history, RepositoryService repository, Texts texts,
        SheetLock lock, CorrectionReason reasons, PlatformTransactionManager transactions
    ) {
        this.worksheets = worksheets;
        this.forms = forms;
        this.reader = reader;
        this.drafts = drafts;
        this.projects = projects;
        this.history = history;
        this.repository = repository;
        this.texts = texts;
        this.lock = lock;
        this.reasons = reasons;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Empty where the person may not read the project or the row, or the row is unknown. */
    public Optional<FormView> open(ProjectId project, String sheetKey, String rowKey, AccountId person) {
        return worksheets.find(sheetKey)
            .filter(sheet -> projects.isReadableBy(project, person))
            .filter(sheet -> !sheet.hidesRows() || worksheets.isEditable(sheet, project, person))
            .flatMap(sheet -> view(sheet, project, rowKey, person));
    }

    private <R> Optional<FormView> view(Worksheet<R> sheet, ProjectId project, String rowKey, AccountId person) {
        return row(sheet, project, rowKey, person).map(row -> {
            var data = JsonNodeFactory.instance.objectNode();
            if (row.value() != null) {
                data.set(sheet.valueName(), reader.write(row.value()));
            }
            sheet.choices(project, rowKey).forEach((name, choice) -> data.set(name, reader.write(choice)));
            var typed = drafts.find(subject(project, sheet, rowKey), person);
            return new FormView(
                project, texts.text("worksheet." + sheet.key() + ".title"),
                reasons.askedIn(forms.schema(deployment(project), sheet.formId()), sheet),
                data, sheet.valueName(), FormDrafts.of(typed, row.version(), draft -> says(draft, sheet, row)), row.version(),
                worksheets.isEditable(sheet, project, person));
        });
    }

    private <R> boolean says(JsonNode draft, Worksheet<R> sheet, SheetRow<R> row) {
        var read = reader.read(draft, sheet.rowType());
        return read.isAccepted() && read.value().equals(row.value());
    }

    private static <R> Optional<SheetRow<R>> row(
        Worksheet<R> sheet, ProjectId project, String rowKey, AccountId person
    ) {
        return RowEdit.NEW.equals(rowKey)
            ? Optional.of(new SheetRow<>(rowKey, 0, sheet.blank(project, person)))
            : sheet.row(project, rowKey);
    }

    public RowSaved save(
        ProjectId project, String sheetKey, String rowKey, long version, JsonNode value, AccountId person
    ) {
        try {
            return transaction.execute(status -> {
                lock.holdToSave(project);
                var saved = worksheets.editable(project, sheetKey, person)
                    .map(sheet -> save(sheet, project, rowKey, version, CleanJson.clean(value), person))
                    .orElseGet(() -> worksheets.closed(project, person));
                if (saved instanceof RowSaved.Refused) {
                    status.setRollbackOnly();
                }
                return saved;
            });
        } catch (OptimisticLockingFailureException lostTheRace) {
            return new RowSaved.Refused(List.of(Refusal.of(RowSaved.STALE, texts.text("worksheet.somebodyElse"))));
        }
    }

    private <R> RowSaved save(
        Worksheet<R> sheet, ProjectId project, String rowKey, long version, JsonNode value, AccountId person
    ) {
        Outcome<R> read = reader.read(CorrectionReason.without(value, sheet), sheet.rowType());
        var reason = CorrectionReason.in(value, sheet);
        if (!read.isAccepted() || !reason.isAccepted()) {
            return refused(sheet, Stream.concat(read.refusals().stream(), reason.refusals().stream()).toList());
        }
        var saved = sheet.save(project, new RowEdit<>(rowKey, version, read.value(), person, reason.value()));
        return saved.isAccepted() ? done(sheet, project, rowKey, person, saved) : refused(sheet, saved.refusals());
    }

    private RowSaved done(
        Worksheet<?> sheet, ProjectId project, String rowKey, AccountId person, Outcome<String> saved
    ) {
        drafts.discard(subject(project, sheet, rowKey), person);
        return new RowSaved.Done(saved.value());
    }

    public boolean keepDraft(ProjectId project, String sheetKey, String rowKey, TypedText typed, AccountId person) {
        var sheet = worksheets.editable(project, sheetKey, person);
        sheet.ifPresent(s -> drafts.keep(project, subject(project, s, rowKey), person, typed.draft()));
        return sheet.isPresent();
    }

    private static RowSaved refused(Worksheet<?> sheet, List<Refusal> refusals) {
        return new RowSaved.Refused(refusals.stream().map(refusal -> new Refusal(
            refusal.code(), refusal.path().isEmpty() ? "" : sheet.valueName() + "." + refusal.path(),
            refusal.arguments())).toList());
    }

    private static String subject(ProjectId project, Worksheet<?> sheet, String rowKey) {
        return project + "/" + sheet.key() + "/" + rowKey;
    }

    private String deployment(ProjectId project) {
        var instance = history.createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(project.toString()).singleResult();
        return repository.getProcessDefinition(instance.getProcessDefinitionId()).getDeploymentId();
    }
}
