package platssamverkan.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import platssamverkan.account.AccountService;
import platssamverkan.document.DocumentPurpose;
import platssamverkan.document.DocumentService;
import platssamverkan.document.DocumentSubject;
import platssamverkan.document.DocumentView;
import platssamverkan.document.UploadService;
import platssamverkan.process.desk.ProjectOpening;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.Role;
import platssamverkan.support.Json;
import platssamverkan.support.ProductTest;
import platssamverkan.support.Team;
import platssamverkan.support.Visitor;

/** Files through the front door: in as the body of a request, out as something to save. */
@ProductTest
class DocumentsIntegrationTests {

    private static final String HTML = "<!DOCTYPE html><html><script>alert(1)</script></html>";

    @Autowired
    private AccountService accounts;
    @Autowired
    private ProjectService projects;
    @Autowired
    private ProjectOpening opening;
    @Autowired
    private UploadService uploads;
    @Autowired
    private DocumentService documents;
    @Autowired
    private Clock clock;
    @LocalServerPort
    private int port;

    private Team team;
    private ProjectId project;
    private Visitor leader;

    @BeforeEach
    void openAProject() {
        team = Team.in(accounts, "Filstad");
        project = open();
        leader = Visitor.loggedIn(port, team.login(Role.PROJEKTLEDARE), Team.PASSWORD);
    }

    @Test
    void takesAFileAndTellsItsName() {
        var answer = send(leader, "protokoll från mötet.txt", "Lampan är lagad");

        assertThat(answer.statusCode()).isEqualTo(201);
        var id = Json.of(answer.body()).get("id").asText();
        var names = leader.get("/api/projects/" + project + "/documents?ids=" + id + "," + UUID.randomUUID());
        assertThat(Json.of(names.body())).hasSize(1);
        assertThat(Json.of(names.body()).get(0).get("name").asText()).isEqualTo("protokoll från mötet.txt");
    }

    @Test
    void refusesInSwedishWhatIsSomethingElseThanItsNameSays() {
        var answer = send(leader, "bild.jpg", HTML);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("bild.jpg").contains("ingen sorts fil som går att bifoga");
    }

    @Test
    void refusesAFileThatIsTooLongBeforeAndAfterItIsRead() {
        var long21 = "a".repeat(21 * 1024 * 1024);

        var told = send(leader, "lång.txt", long21);

        assertThat(told.statusCode()).isEqualTo(413);
        assertThat(told.body()).contains("Filen är för stor. En fil får vara högst 20 MB.");
        assertThat(send(leader, "lagom.txt", long21.substring(0, 20 * 1024 * 1024)).statusCode()).isEqualTo(201);
    }

    @Test
    void keepsOutThoseOfOtherProjects() throws IOException {
        var strangers = Team.in(accounts, "Grannstad");
        var stranger = Visitor.loggedIn(port, strangers.login(Role.PROJEKTLEDARE), Team.PASSWORD);
        var document = attached("intyg.txt");

        assertThat(send(stranger, "a.txt", "a").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/projects/" + project + "/documents/" + document.id()).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/projects/" + project + "/documents").statusCode()).isEqualTo(404);
        var own = open();
        assertThat(leader.get("/projects/" + own + "/documents/" + document.id()).statusCode()).isEqualTo(404);
        assertThat(leader.get("/api/projects/" + own + "/documents?ids=" + document.id()).body()).isEqualTo("[]");
    }

    @Test
    void givesAFileToSaveAndNeverToShow() throws IOException {
        var document = attached("../\"lampan\"\r\nX-Evil: 1\u202Egpj.html");

        var answer = leader.get("/projects/" + project + "/documents/" + document.id());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("Klart");
        var headers = answer.headers();
        assertThat(headers.firstValue("Content-Disposition").orElseThrow())
            .startsWith("attachment;").endsWith(".html.txt").doesNotContain("\u202E");
        assertThat(headers.allValues("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(headers.firstValue("X-Evil")).isEmpty();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void showsALooseFileToNobodyElse() throws IOException {
        var file = uploads.upload(project, "lös.txt", content(), team.id(Role.PROJEKTLEDARE)).value();
        var colleague = Visitor.loggedIn(port, team.login(Role.ORDFORANDE), Team.PASSWORD);

        assertThat(leader.get("/projects/" + project + "/documents/" + file.id()).statusCode()).isEqualTo(200);
        assertThat(colleague.get("/projects/" + project + "/documents/" + file.id()).statusCode()).isEqualTo(404);
        assertThat(leader.get("/projects/" + project + "/documents").body()).doesNotContain("lös.txt");
    }

    @Test
    void listsRegistersAndWithdrawsWhatIsAttached() throws IOException {
        var document = attached("intyg.txt");
        var page = "/projects/" + project + "/documents";

        assertThat(leader.get(page).body())
            .contains("intyg.txt", "5 byte", "Underlag", "Test projektledare", "Tillhör Teststad", "Inget diarienummer ännu");
        assertThat(post(page + "/" + document.id() + "/registration",
            "ownerOrganisation=&holder=Kommunen").body()).contains("Fyll i det här fältet.");
        assertThat(post(page + "/" + document.id() + "/registration",
            "ownerOrganisation=F%C3%B6reningen&holder=Kommunen&registryNumber=KS+7").statusCode()).isEqualTo(302);
        assertThat(post(page + "/" + document.id() + "/withdraw", "reason=Fel+bild").statusCode()).isEqualTo(302);

        assertThat(leader.get(page).body()).contains("Tillhör Föreningen", "Diarienummer KS 7", "Tillbakadragen", "Fel bild");
        assertThat(leader.get(page + "/" + document.id()).statusCode()).isEqualTo(200);
        assertThat(leader.get("/projects/" + project + "/journal").body())
            .contains("En fil bifogades", "En fil drogs tillbaka", "Ett dokument diariefördes");
    }

    private ProjectId open() {
        var opened = opening.open("Tryggt torg", "Färre brott", ProgramModel.INSTEGSMODELL, LocalDate.now(clock),
            team.id(Role.PROJEKTLEDARE)).value().id();
        team.join(projects, opened);
        return opened;
    }

    private DocumentView attached(String name) throws IOException {
        var by = team.id(Role.PROJEKTLEDARE);
        var file = uploads.upload(project, name, content(), by).value();
        documents.attach(project, "files", file.id().toString(), DocumentSubject.measure(UUID.randomUUID()),
            DocumentPurpose.EVIDENCE, by, clock.instant()).value();
        return file;
    }

    private static ByteArrayInputStream content() {
        return new ByteArrayInputStream("Klart".getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(Visitor visitor, String name, String content) {
        return visitor.ask("POST", "/api/projects/" + project + "/documents", content, headers(visitor, Map.of(
            "Content-Type", "application/octet-stream",
            "X-File-Name", URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))));
    }

    private HttpResponse<String> post(String address, String fields) {
        return leader.ask(
            "POST", address, fields, headers(leader, Map.of("Content-Type", "application/x-www-form-urlencoded")));
    }

    private static Map<String, String> headers(Visitor visitor, Map<String, String> more) {
        var headers = new HashMap<>(more);
        headers.put("X-CSRF-TOKEN", visitor.pageToken());
        return headers;
    }
}
