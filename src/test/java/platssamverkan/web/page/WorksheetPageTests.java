package platssamverkan.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import platssamverkan.account.AccountService;
import platssamverkan.process.desk.RemovableRow;
import platssamverkan.process.desk.RowRemoval;
import platssamverkan.process.desk.RowSaved;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.process.desk.WorksheetDesk;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.shared.Refusal;

@PageTest
class WorksheetPageTests {

    private static final String SHEET = "/projects/" + Examples.PROJECT + "/worksheets/observations";

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private ProjectService projects;
    @Autowired
    private WorksheetDesk desk;
    @Autowired
    private AccountService accounts;
    @Autowired
    private RowRemoval removal;

    private final Worksheet<?> sheet = mock();

    @BeforeEach
    void sheet() {
        given(accounts.municipality(any())).willReturn(Examples.municipality());
        given(projects.isReadableBy(Examples.PROJECT, Examples.LEADER.id())).willReturn(true);
        given(projects.get(Examples.PROJECT)).willReturn(Examples.project(ProjectStatus.ACTIVE));
        willReturn(Optional.of(sheet)).given(desk).find("observations");
        given(desk.isEditable(sheet, Examples.PROJECT, Examples.LEADER.id())).willReturn(true);
        given(sheet.key()).willReturn("observations");
        given(sheet.steps()).willReturn(Set.of("runWalkthrough"));
        given(sheet.progress(Examples.PROJECT)).willReturn(new SheetProgress(1, 3, List.of("Två platser saknas.")));
        given(sheet.tables(Examples.PROJECT)).willReturn(List.of(new SheetTable("Platser", List.of("Plats", "Bedömning"),
            List.of(line("square", true, "Stortorget"), line("station", false, "Stationen"),
                line("park", false, "Parken")), "Lägg till plats")));
    }

    @Test
    void showsRowsWithToneAndWordAndWhatIsMissing() {
        assertThat(get(SHEET)).hasStatusOk().bodyText().contains(
            "Stortorget", "tone tone-red", "Röd", "1 av 3 ifyllda", "Två platser saknas.", "Lägg till plats",
            "data-rows=\"/api/projects/" + Examples.PROJECT + "/worksheets/observations/rows/\"");
    }

    @Test
    void opensTheNextRowThatWaitsAfterASavedOne() {
        assertThat(get(SHEET + "?saved=station")).bodyText().contains("data-open=\"park\"");
        assertThat(get(SHEET + "?saved=park")).bodyText().contains("data-open=\"station\"");
    }

    @Test
    void opensTheRowThatTheAddressNames() {
        willReturn(Optional.of(mock())).given(sheet).row(Examples.PROJECT, "square");
        assertThat(get(SHEET + "?row=square")).bodyText().contains("data-open=\"square\"");
        assertThat(get(SHEET + "?row=nowhere")).bodyText().doesNotContain("data-open");
    }

    @Test
    void showsTheWayBackToTheTaskWhenNothingIsMissing() {
        given(sheet.progress(Examples.PROJECT)).willReturn(new SheetProgress(3, 3, List.of()));
        assertThat(get(SHEET)).hasStatusOk().bodyText().doesNotContain("href=\"/tasks/");
        given(desk.openTask(sheet, Examples.PROJECT, Examples.LEADER.id())).willReturn(Optional.of("task-1"));
        assertThat(get(SHEET)).hasStatusOk().bodyText().contains("href=\"/tasks/task-1\"");
    }

    @Test
    void answersTheScriptWithTheTablesAlone() {
        assertThat(get(SHEET).header("HX-Request", "true")).hasStatusOk().bodyText()
            .contains("Stortorget").doesNotContain("<html", "row-editor");
    }

    @Test
    void saysOfASheetThatNobodyHasToFillInThatItIsOptional() {
        given(sheet.progress(Examples.PROJECT)).willReturn(new SheetProgress(0, 0, List.of()));
        assertThat(get(SHEET)).bodyText().contains("Frivilligt").doesNotContain("chip done");
    }

    @Test
    void marksTheRowsThatWait() {
        assertThat(get(SHEET)).bodyText().contains("data-row=\"station\" data-unfilled=\"true\"")
            .doesNotContain("data-row=\"square\" data-unfilled");
    }

    @Test
    void leadsFromACompleteSheetToItsTask() {
        given(sheet.progress(Examples.PROJECT)).willReturn(new SheetProgress(3, 3, List.of()));
        given(desk.openTask(sheet, Examples.PROJECT, Examples.LEADER.id())).willReturn(Optional.of("task-1"));
        assertThat(get(SHEET)).hasStatusOk().bodyText().contains("href=\"/tasks/task-1\"");
    }

    @Test
    void offersNothingToAddToASheetThatIsClosed() {
        given(desk.isEditable(sheet, Examples.PROJECT, Examples.LEADER.id())).willReturn(false);
        assertThat(get(SHEET)).bodyText().contains("går att läsa men inte att ändra").doesNotContain("Lägg till plats");
    }

    @Test
    void saysWhoCorrectsWhatNoStepFillsIn() {
        given(desk.isEditable(sheet, Examples.PROJECT, Examples.LEADER.id())).willReturn(false);
        given(sheet.key()).willReturn("held-meetings");
        given(sheet.steps()).willReturn(Set.of());
        assertThat(get(SHEET)).bodyText().contains("Projektledaren rättar dem så länge projektet pågår");
    }

    @Test
    void saysThatTheProjectIsPaused() {
        given(projects.get(Examples.PROJECT)).willReturn(Examples.project(ProjectStatus.PAUSED));
        given(desk.isEditable(sheet, Examples.PROJECT, Examples.LEADER.id())).willReturn(false);
        assertThat(get(SHEET)).bodyText().contains("Projektet är pausat. Det går att läsa här");
        assertThat(get(SHEET + "/rows/square/remove")).hasRedirectedUrl(SHEET);
    }

    @Test
    void knowsNoOtherSheetAndNoOthersProject() {
        given(desk.find("unknown")).willReturn(Optional.empty());
        assertThat(get("/projects/" + Examples.PROJECT + "/worksheets/unknown")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(SHEET).with(Examples.as(Examples.MEMBER))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void offersToRemoveRowsOnlyWherePeopleMayAddThem() {
        assertThat(get(SHEET)).bodyText().contains(SHEET + "/rows/square/remove", "Ta bort Stortorget?");
        given(sheet.tables(Examples.PROJECT)).willReturn(List.of(new SheetTable(
            "Platser", List.of("Plats", "Bedömning"), List.of(line("square", true, "Stortorget")), "")));
        assertThat(get(SHEET)).bodyText().contains("Stortorget").doesNotContain("Ta bort");
    }

    @Test
    void asksBeforeARowIsRemovedAndSaysWhatWasRemoved() {
        given(removal.find(Examples.PROJECT, "observations", "square", Examples.LEADER.id()))
            .willReturn(Optional.of(new RemovableRow("Stortorget", 4, List.of())));
        given(removal.remove(Examples.PROJECT, "observations", "square", 4, Examples.LEADER.id()))
            .willReturn(new RowSaved.Done("square"));

        assertThat(get(SHEET + "/rows/square/remove")).hasStatusOk().bodyText()
            .contains("Ta bort Stortorget?", "name=\"version\" value=\"4\"");
        assertThat(post(SHEET + "/rows/square/remove")).hasRedirectedUrl(SHEET)
            .flash().containsEntry("done", "Borttaget: Stortorget");
    }

    @Test
    void tellsWhyARowIsNotRemoved() {
        given(removal.remove(Examples.PROJECT, "observations", "square", 4, Examples.LEADER.id()))
            .willReturn(new RowSaved.Refused(List.of(Refusal.of("rowChanged", "Robin Ström"))));

        assertThat(post(SHEET + "/rows/square/remove")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
            .contains("Robin Ström");
    }

    @Test
    void removesNothingFromASheetThatIsClosed() {
        given(removal.find(any(), any(), any(), any())).willReturn(Optional.empty());
        given(removal.remove(any(), any(), any(), anyLong(), any())).willReturn(new RowSaved.NotFound());

        assertThat(get(SHEET + "/rows/square/remove")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(SHEET + "/rows/square/remove")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MockMvcTester.MockMvcRequestBuilder post(String uri) {
        return mvc.post().uri(uri).with(Examples.as(Examples.LEADER)).with(csrf())
            .param("version", "4").param("name", "Stortorget");
    }

    private static SheetLine line(String key, boolean filled, String name) {
        return new SheetLine(key, filled, List.of(SheetCell.of(name), new SheetCell("Röd", SheetCell.Tone.RED)));
    }

    private MockMvcTester.MockMvcRequestBuilder get(String uri) {
        return mvc.get().uri(uri).with(Examples.as(Examples.LEADER));
    }
}
