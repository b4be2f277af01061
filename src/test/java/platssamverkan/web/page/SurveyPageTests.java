package platssamverkan.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import platssamverkan.account.AccountService;
import platssamverkan.account.AccountView;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.survey.AnswerImport;
import platssamverkan.process.survey.FilePreview;
import platssamverkan.process.survey.SurveyReading;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.Role;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.survey.AnswerTable.RowFault;
import platssamverkan.survey.Compared;
import platssamverkan.survey.Experience;
import platssamverkan.survey.ExperienceVerdict;
import platssamverkan.survey.ImportView;
import platssamverkan.survey.Questionnaire;
import platssamverkan.survey.Questionnaires;
import platssamverkan.survey.SurveyResultService;
import platssamverkan.survey.SurveyResults;
import platssamverkan.survey.Wave;

/** The survey's results, and taking answers in from a file. */
@PageTest
class SurveyPageTests {

    private static final String SURVEY = "/projects/" + Examples.PROJECT + "/survey";
    private static final String IMPORT = SURVEY + "/import";
    private static final UUID OCCASION = UUID.randomUUID();
    private static final UUID FILE = UUID.randomUUID();
    private static final Questionnaire ASKED = new Questionnaires().newest();
    private static final byte[] BYTES = "Kön\n1\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private ProjectService projects;
    @Autowired
    private MembershipService memberships;
    @Autowired
    private AccountService accounts;
    @Autowired
    private SurveyResultService surveys;
    @Autowired
    private SurveyReading reading;
    @Autowired
    private AnswerImport imports;

    @BeforeEach
    void survey() {
        given(accounts.municipality(any())).willReturn(Examples.municipality());
        given(projects.isReadableBy(Examples.PROJECT, Examples.LEADER.id())).willReturn(true);
        given(projects.isReadableBy(Examples.PROJECT, Examples.MEMBER.id())).willReturn(true);
        given(projects.get(Examples.PROJECT)).willReturn(Examples.project(ProjectStatus.ACTIVE));
        given(memberships.rolesOf(Examples.LEADER.id()))
            .willReturn(Map.of(Examples.PROJECT, Set.of(Role.PROJEKTLEDARE)));
        given(surveys.results(Examples.PROJECT)).willReturn(results());
        given(reading.wave(any(), any())).willReturn(Optional.empty());
        given(reading.experience(eq(Examples.PROJECT), any())).willReturn(ResultView.of("Förbättrad: fler."));
        given(imports.isOpenTo(Examples.PROJECT, Examples.LEADER.id())).willReturn(true);
        given(imports.questionnaire(Examples.PROJECT)).willReturn(ASKED);
        given(imports.occasions(Examples.PROJECT)).willReturn(List.of(new AnswerImport.OccasionName(OCCASION, "Torget, 3 mars 2026")));
        given(imports.waiting(any(), any())).willReturn(Optional.empty());
        given(imports.taken(any())).willReturn(List.of());
    }

    @Test
    void showsTheVerdictTheWavesAndTheQuestions() {
        given(reading.wave(any(), eq(Wave.BASELINE))).willReturn(Optional.of(ResultView.of("120 svar samlades in.")
            .with(new TableView("Svaren", List.of("Fråga"), List.of(List.of("Trygghet i mörker"))))));

        assertThat(get(SURVEY, Examples.LEADER)).hasStatusOk().bodyText().contains("Förbättrad: fler.",
            "120 svar samlades in.", "Första omgången", "Hur trygg eller otrygg känner du dig på platsen när det är mörkt?",
            "Är aldrig här då", IMPORT);
    }

    @Test
    void saysThatThereIsNothingYetAndAsksOnlyThoseWhoType() {
        assertThat(get(SURVEY, Examples.MEMBER)).hasStatusOk().bodyText()
            .contains("Det finns inga resultat än").doesNotContain("Förbättrad", IMPORT);
    }

    @Test
    void letsNobodyElseTakeInAFile() {
        for (var address : List.of(IMPORT, IMPORT + "/template")) {
            assertThat(get(address, Examples.MEMBER)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(mvc.post().uri(IMPORT + "/confirm").param("file", FILE.toString())
            .with(Examples.as(Examples.MEMBER)).with(csrf())).hasStatus(HttpStatus.NOT_FOUND);
        verify(imports, never()).confirm(any(), any(), any());
    }

    @Test
    void asksForTheOccasionAndTheFile() {
        assertThat(get(IMPORT, Examples.LEADER)).hasStatusOk().bodyText()
            .contains("Torget, 3 mars 2026", "type=\"file\"", "multipart/form-data", IMPORT + "/template");
        assertThat(upload(null, null)).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
            .contains("Välj det tillfälle", "Välj en fil.");
    }

    @Test
    void looksAFileThroughBeforeAnythingIsSaved() {
        given(imports.lookThrough(Examples.PROJECT, Examples.LEADER.id(), OCCASION, "svar.csv", BYTES)).willReturn(List.of());
        assertThat(upload(OCCASION, "svar.csv")).hasRedirectedUrl(IMPORT);

        given(imports.waiting(Examples.PROJECT, Examples.LEADER.id())).willReturn(Optional.of(new FilePreview(
            FILE, "svar.csv", "Torget, 3 mars 2026", 12, 2, List.of(new FilePreview.Count("Kön", 11)))));
        assertThat(get(IMPORT, Examples.LEADER)).bodyText()
            .contains("12 svar i filen svar.csv", "Spara 12 svar", FILE.toString()).doesNotContain("type=\"file\"");
    }

    @Test
    void tellsTheFaultsRowByRow() {
        given(imports.lookThrough(any(), any(), any(), any(), any())).willReturn(List.of(
            new RowFault(3, Refusal.of("cellUnknown", "Kön", "<b>Okänt</b>")),
            new RowFault(0, Refusal.at("file", "fileNotReadable"))));

        assertThat(upload(OCCASION, "svar.csv")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
            .contains("Rad 3:", "Kön: svaret &lt;b&gt;Okänt&lt;/b&gt; finns inte bland svarsalternativen.",
                "Filen går inte att läsa.").doesNotContain("<b>Okänt");
    }

    @Test
    void saysThatAFileIsTooLargeWhenNothingOfItArrived() {
        assertThat(get(IMPORT + "?tooLarge", Examples.LEADER)).hasStatusOk().bodyText()
            .contains("Filen är större än 1\u00a0000 kB. Dela upp den.", "type=\"file\"");
    }

    @Test
    void takesTheFileInOnceAndSaysSo() {
        given(imports.confirm(Examples.PROJECT, Examples.LEADER.id(), FILE))
            .willReturn(Outcome.accepted(12)).willReturn(Outcome.refused(Refusal.of("fileTakenBefore")));

        assertThat(post("/confirm")).hasRedirectedUrl(IMPORT).flash().containsEntry("done", "12 svar är inlästa.");
        assertThat(post("/confirm")).flash().containsEntry("careful", "Svaren i filen är redan inlästa.");
    }

    @Test
    void takesBackAFileThatWasWrong() {
        given(imports.taken(Examples.PROJECT)).willReturn(List.of(
            new ImportView(FILE, "svar.csv", 12, Examples.LEADER.id(), Instant.parse("2026-03-02T10:00:00Z"))));
        given(imports.takeBack(Examples.PROJECT, Examples.LEADER.id(), FILE)).willReturn(Outcome.accepted(12));

        assertThat(get(IMPORT, Examples.LEADER)).bodyText().contains("Ta bort svaren ur svar.csv");
        assertThat(post("/remove")).flash().containsEntry("done", "12 svar är borttagna.");
    }

    @Test
    void handsOutATemplate() {
        given(imports.template(Examples.PROJECT)).willReturn(BYTES);

        assertThat(get(IMPORT + "/template", Examples.LEADER)).hasStatusOk()
            .hasHeader("Content-Disposition", "attachment; filename=\"enkatsvar-mall.csv\"").bodyText().contains("Kön");
    }

    @Test
    void opensNothingInThePublicArea() {
        for (var method : List.of(HttpMethod.GET, HttpMethod.POST)) {
            for (var address : List.of("/public", "/public/", "/public/survey/abc")) {
                var answer = mvc.method(method).uri(address).exchange();
                assertThat(answer).as("%s %s", method, address).hasStatus(HttpStatus.NOT_FOUND);
                assertThat(answer.getRequest().getSession(false)).isNull();
                assertThat(answer.getResponse().getCookies()).isEmpty();
            }
        }
        assertThat(mvc.get().uri("/public/survey").with(Examples.as(Examples.LEADER))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MockMvcTester.MockMvcRequestBuilder get(String uri, AccountView person) {
        return mvc.get().uri(uri).with(Examples.as(person));
    }

    private MockMvcTester.MockMvcRequestBuilder post(String step) {
        return mvc.post().uri(IMPORT + step).param("file", FILE.toString()).with(Examples.as(Examples.LEADER)).with(csrf());
    }

    private MockMvcTester.MockMultipartMvcRequestBuilder upload(UUID occasion, String name) {
        var request = mvc.post().uri(IMPORT).multipart();
        if (name != null) {
            request.file(new MockMultipartFile("file", name, "text/csv", BYTES));
        }
        return request.param("occasion", occasion == null ? "" : occasion.toString())
            .with(Examples.as(Examples.LEADER)).with(csrf());
    }

    private static SurveyResults results() {
        var none = new Compared(Optional.empty(), Optional.empty(), Optional.empty());
        return new SurveyResults(ASKED, Optional.empty(), List.of(),
            new Experience(ExperienceVerdict.NO_GROUND, ASKED.primaryItem(), none, Set.of(), Set.of(), List.of()),
            Map.of(), List.of(), Map.of());
    }
}
