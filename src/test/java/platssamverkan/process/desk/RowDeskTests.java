package platssamverkan.process.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.SimpleTransactionStatus;
import platssamverkan.account.AccountId;
import platssamverkan.process.engine.FormReader;
import platssamverkan.project.DraftService;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

class RowDeskTests {

    private final WorksheetDesk worksheets = mock(WorksheetDesk.class);
    private final FormReader reader = mock(FormReader.class);
    private final PlatformTransactionManager transactions = mock(PlatformTransactionManager.class);
    private final SimpleTransactionStatus transaction = new SimpleTransactionStatus();
    @SuppressWarnings("unchecked")
    private final Worksheet<String> sheet = mock(Worksheet.class);
    private final RowDesk desk = new RowDesk(worksheets, null, reader, mock(DraftService.class), null, null, null, null,
        mock(SheetLock.class), null, transactions);

    private final ProjectId project = new ProjectId(UUID.randomUUID());
    private final AccountId person = new AccountId(UUID.randomUUID());

    @BeforeEach
    void anOpenSheet() {
        given(transactions.getTransaction(any())).willReturn(transaction);
        willReturn(Optional.of(sheet)).given(worksheets).editable(project, "sheet", person);
        given(sheet.key()).willReturn("sheet");
        given(sheet.valueName()).willReturn("row");
        given(sheet.rowType()).willReturn(String.class);
        given(reader.read(any(), any(Class.class))).willReturn(Outcome.accepted("value"));
    }

    @Test
    void keepsNothingOfARowThatIsRefused() {
        given(sheet.save(any(), any())).willReturn(Outcome.refused(Refusal.at("photos", "fileGone")));

        assertThat(save()).isEqualTo(new RowSaved.Refused(List.of(Refusal.at("row.photos", "fileGone"))));
        assertThat(transaction.isRollbackOnly()).as("what was written before the refusal").isTrue();
    }

    @Test
    void keepsARowThatIsAccepted() {
        given(sheet.save(any(), any())).willReturn(Outcome.accepted("1"));

        assertThat(save()).isEqualTo(new RowSaved.Done("1"));
        assertThat(transaction.isRollbackOnly()).isFalse();
    }

    private RowSaved save() {
        return desk.save(project, "sheet", "1", 1, JsonNodeFactory.instance.objectNode(), person);
    }
}
