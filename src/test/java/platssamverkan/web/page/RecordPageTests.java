package platssamverkan.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import platssamverkan.account.AccountService;
import platssamverkan.process.analysis.ColourMap;
import platssamverkan.process.analysis.ColourMap.AspectRows;
import platssamverkan.process.analysis.ColourMap.ColourCell;
import platssamverkan.process.analysis.ColourMap.FactorRow;
import platssamverkan.process.analysis.ColourMapService;
import platssamverkan.process.desk.ModelCatalogue;
import platssamverkan.process.desk.ModuleView;
import platssamverkan.followup.EvaluatedResult;
import platssamverkan.followup.ExpectedResult;
import platssamverkan.followup.Verdict;
import platssamverkan.process.desk.ProjectJourney;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.followup.Standing;
import platssamverkan.process.followup.Standings;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalLine;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;

/** What a project keeps for those who read it later: its journal and its report. */
@PageTest
class RecordPageTests {

    private static final String PROJECT = "/projects/" + Examples.PROJECT;
    private static final Instant AT = Instant.parse("2026-03-03T13:05:00Z");

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private ProjectService projects;
    @Autowired
    private JournalService journal;
    @Autowired
    private ProjectJourney journey;
    @Autowired
    private ModelCatalogue models;
    @Autowired
    private AccountService accounts;
    @Autowired
    private Standings standings;
    @Autowired
    private ColourMapService colours;

    @BeforeEach
    void project() {
        given(accounts.municipality(any())).willReturn(Examples.municipality());
        given(projects.isReadableBy(Examples.PROJECT, Examples.MEMBER.id())).willReturn(true);
        given(projects.get(Examples.PROJECT)).willReturn(Examples.project(ProjectStatus.ACTIVE));
        given(models.stepNames(Examples.PROJECT)).willReturn(
            Map.of("defineArea", "Avgränsa området", "beginMeasure", "Påbörja åtgärden"));
        given(journey.of(Examples.PROJECT)).willReturn(Examples.journey());
    }

    @Test
    void saysWhereTheProjectStandsAndWhatWouldDecide() {
        var result = new EvaluatedResult(ExpectedResult.MEASURES_BEGUN, Verdict.NOT_REACHED, List.of());
        var rows = new TableView("Underlag", List.of("Vad", "Läge"), List.of(List.of("3. Nya lampor", "Beslutad")));
        given(standings.of(Examples.PROJECT)).willReturn(List.of(new Standing(
            result, "Hälften är påbörjade", "Inte nått", List.of("1 av 4 är påbörjade."),
            List.of("En åtgärd till behöver påbörjas."), List.of(rows))));

        assertThat(get("/results")).hasStatusOk().bodyText().contains(
            "0 av 1 förväntade resultat är nådda", "Hälften är påbörjade", "Inte nått", "En åtgärd till behöver påbörjas.",
            "1 av 4 är påbörjade.", "3. Nya lampor");
    }

    @Test
    void showsTheColoursOfThePlacesInWordsToo() {
        var cell = new ColourCell(
            new SheetCell("Röd 4", SheetCell.Tone.RED), Optional.of(new SheetCell("Gul 9", SheetCell.Tone.YELLOW)));
        given(colours.of(Examples.PROJECT)).willReturn(new ColourMap("Baslinjen låstes den 3 mars 2026.",
            List.of("Torget: 1 röd."), List.of("Torget"),
            List.of(new AspectRows("Belysning", List.of(new FactorRow("B1 Ljus", "Besiktning", List.of(cell)))))));

        assertThat(get("/analysis")).hasStatusOk().bodyText().contains(
            "Baslinjen låstes den 3 mars 2026.", "Belysning", "B1 Ljus", "Besiktning", "Torget: 1 röd.", "Röd 4", "Uppföljningen:", "Gul 9");
    }

    @Test
    void saysThatNothingIsAnalysedYet() {
        given(colours.of(Examples.PROJECT)).willReturn(new ColourMap("", List.of(), List.of(), List.of()));

        assertThat(get("/analysis")).hasStatusOk().bodyText()
            .contains("när området är avgränsat", "Inget av analysens steg är klart ännu.");
    }

    @Test
    void tellsWhatHappenedWhenAndWhy() {
        given(journal.latest(eq(Examples.PROJECT), anyInt())).willReturn(List.of(
            new JournalLine(AT, "Petra", JournalKind.DATE_MOVED, "defineArea", "Semester"),
            new JournalLine(AT, "Petra", JournalKind.ROLE_GRANTED, "ordforande", "Lena"),
            new JournalLine(AT, "Arvid", JournalKind.STEP_RECORDED, "beginMeasure", "2. Nya lampor"),
            new JournalLine(AT, null, JournalKind.STEP_RECORDED, "defineArea", null)));
        assertThat(get("/journal")).bodyText().contains("Datumet för Avgränsa området flyttades", "Semester",
            "3 mars 2026 kl. 14.05", "Rollen Ordförande gavs", "Påbörja åtgärden blev klart", "2. Nya lampor", "Avgränsa området blev klart", "Systemet");
    }

    @Test
    void readsALineOfAStepThatTheModelNoLongerHas() {
        given(journal.latest(eq(Examples.PROJECT), anyInt())).willReturn(List.of(
            new JournalLine(AT, "Petra", JournalKind.STEP_SKIPPED, "oldStep", "<script>alert(1)</script>"),
            new JournalLine(AT, "Petra", JournalKind.ROLE_ENDED, "oldRole", "å".repeat(200_000))));
        assertThat(get("/journal")).hasStatusOk().bodyText()
            .contains("oldStep hoppades över", "Rollen oldRole avslutades", "&lt;script&gt;alert(1)", "å".repeat(200_000));
    }

    @Test
    void hasASentenceForEveryKindOfLine() {
        given(journal.latest(eq(Examples.PROJECT), anyInt())).willReturn(
            List.of(JournalKind.values()).stream().map(kind -> new JournalLine(AT, "Petra", kind, null, null)).toList());
        assertThat(get("/journal")).hasStatusOk().bodyText()
            .contains("Projektet startades", "Projektet pausades", "En aktör kom med").doesNotContain("journal.");
    }

    @Test
    void gathersWhatEachStepRecorded() {
        assertThat(get("/report")).hasStatusOk().bodyText().contains(
            "Slutrapporten är inte fastställd ännu. Här är det som är sparat till och med 2 mars 2026.",
            "Fler på torget om kvällen.", "Hålla informationsmöte", "Sju personer kom.", "Stortorget")
            .doesNotContain("Avgränsa området", "Inget steg är klart ännu.");
    }

    @Test
    void saysThatThereIsNothingToReportYet() {
        given(journey.of(Examples.PROJECT)).willReturn(Examples.journey().stream()
            .map(module -> new ModuleView(module.outline(), module.steps().subList(1, 3))).toList());
        assertThat(get("/report")).hasStatusOk().bodyText()
            .contains("Inget steg är klart ännu.").doesNotContain("<h2>Introduktion</h2>");
    }

    private MockMvcTester.MockMvcRequestBuilder get(String page) {
        return mvc.get().uri(PROJECT + page).with(Examples.as(Examples.MEMBER));
    }
}
