package platssamverkan.process.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Takes away a row that was added by mistake; the journal keeps what it was. */
@Service
public class RowRemoval {

    private final WorksheetDesk worksheets;
    private final JournalService journal;
    private final Texts texts;
    private final SheetLock lock;
    private final TransactionTemplate transaction;

    RowRemoval(
        WorksheetDesk worksheets, JournalService journal, Texts texts, SheetLock lock,
        PlatformTransactionManager transactions
    ) {
        this.worksheets = worksheets;
        this.journal = journal;
        this.texts = texts;
        this.lock = lock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The row, where it is one that people add themselves and the person may change it now. */
    public Optional<RemovableRow> find(ProjectId project, String sheetKey, String rowKey, AccountId person) {
        return worksheets.editable(project, sheetKey, person).flatMap(sheet -> find(sheet, project, rowKey));
    }

    private static Optional<RemovableRow> find(Worksheet<?> sheet, ProjectId project, String rowKey) {
        return sheet.tables(project).stream()
            .filter(SheetTable::takesRows)
            .flatMap(table -> table.lines().stream())
            .filter(line -> line.rowKey().equals(rowKey))
            .findFirst()
            .map(line -> new RemovableRow(line.name(), sheet.removalVersion(project, rowKey),
                sheet.removalLeadsTo(project, rowKey)));
    }

    /** @param version the row's version as {@link #find} told it */
    public RowSaved remove(ProjectId project, String sheetKey, String rowKey, long version, AccountId person) {
        try {
            return transaction.execute(status -> {
                lock.holdToSave(project);
                return worksheets.editable(project, sheetKey, person)
                    .map(sheet -> remove(sheet, project, new RowEdit<>(rowKey, version, null, person)))
                    .orElseGet(() -> worksheets.closed(project, person));
            });
        } catch (OptimisticLockingFailureException lostTheRace) {
            return refused(Refusal.of(RowSaved.STALE, texts.text("worksheet.somebodyElse")));
        }
    }

    private <R> RowSaved remove(Worksheet<R> sheet, ProjectId project, RowEdit<?> edit) {
        var line = find(sheet, project, edit.rowKey());
        if (line.isEmpty()) {
            return refused(Refusal.of("rowGone"));
        }
        var removed = remove(sheet, project, edit, line.get().name());
        return removed.isAccepted() ? new RowSaved.Done(edit.rowKey()) : new RowSaved.Refused(removed.refusals());
    }

    private <R> Outcome<String> remove(Worksheet<R> sheet, ProjectId project, RowEdit<?> edit, String name) {
        var removed = sheet.remove(project, new RowEdit<>(edit.rowKey(), edit.version(), null, edit.by()));
        if (removed.isAccepted()) {
            journal.write(project, edit.by(), JournalKind.ROW_REMOVED, sheet.key(), name);
        }
        return removed;
    }

    private static RowSaved refused(Refusal refusal) {
        return new RowSaved.Refused(List.of(refusal));
    }
}
