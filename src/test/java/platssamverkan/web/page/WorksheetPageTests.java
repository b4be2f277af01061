package platssamverkan.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import platssamverkan.account.AccountService;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.process.desk.WorksheetDesk;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;

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
    void knowsNoOtherSheetAndNoOthersProject() {
        given(desk.find("unknown")).willReturn(Optional.empty());
        assertThat(get("/projects/" + Examples.PROJECT + "/worksheets/unknown")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(SHEET).with(Examples.as(Examples.MEMBER))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static SheetLine line(String key, boolean filled, String name) {
        return new SheetLine(key, filled, List.of(SheetCell.of(name), new SheetCell("Röd", SheetCell.Tone.RED)));
    }

    private MockMvcTester.MockMvcRequestBuilder get(String uri) {
        return mvc.get().uri(uri).with(Examples.as(Examples.LEADER));
    }
}
