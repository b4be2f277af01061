package platssamverkan.process.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;

/** Rows that only those who write them may open. */
class HiddenRowsTests {

    private final ProjectId project = new ProjectId(UUID.randomUUID());
    private final AccountId person = new AccountId(UUID.randomUUID());
    private final WorksheetDesk worksheets = mock();
    private final ProjectService projects = mock();
    private final Worksheet<?> sheet = mock();
    private final RowDesk desk = new RowDesk(worksheets, mock(), mock(), mock(), projects, mock(), mock(), mock(), mock(),
        mock(), mock(PlatformTransactionManager.class));

    @BeforeEach
    void letThePersonReadTheProject() {
        willReturn(Optional.of(sheet)).given(worksheets).find("survey-answers");
        given(projects.isReadableBy(project, person)).willReturn(true);
        given(sheet.row(project, "row")).willReturn(Optional.empty());
    }

    @Test
    void areNotOpenedForSomebodyWhoMayOnlyRead() {
        given(sheet.hidesRows()).willReturn(true);

        assertThat(desk.open(project, "survey-answers", "row", person)).isEmpty();
        verify(sheet, never()).row(any(), any());
    }

    @Test
    void areOpenedForThoseWhoWriteThem() {
        given(sheet.hidesRows()).willReturn(true);
        given(worksheets.isEditable(sheet, project, person)).willReturn(true);

        desk.open(project, "survey-answers", "row", person);
        verify(sheet).row(project, "row");
    }

    @Test
    void areNoneOfMostSheets() {
        desk.open(project, "survey-answers", "row", person);
        verify(sheet).row(project, "row");
    }
}
