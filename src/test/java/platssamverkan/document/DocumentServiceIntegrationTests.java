package platssamverkan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.project.Draft;
import platssamverkan.project.DraftService;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalLine;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

@DatabaseTest
@Import(DocumentServiceIntegrationTests.Modules.class)
class DocumentServiceIntegrationTests {

    private static final DocumentSubject MEASURE = DocumentSubject.measure(UUID.randomUUID());

    @Autowired
    private UploadService uploads;
    @Autowired
    private DocumentService documents;
    @Autowired
    private RegistrationService registrations;
    @Autowired
    private LooseFileSweep sweep;
    @Autowired
    private DraftService drafts;
    @Autowired
    private JournalService journal;
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TestClock clock;

    private AccountId leader;
    private ProjectId project;

    @BeforeEach
    void openAProject() {
        leader = fixtures.account();
        project = fixtures.project(leader);
    }

    @Test
    void keepsAFileOfManyPiecesAsItIs() throws IOException {
        var content = new byte[700_000];
        new Random(7).nextBytes(content);
        var pdf = joined("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), content);

        var kept = uploads.upload(project, "C:\\plan.pdf", new ByteArrayInputStream(pdf), leader).value();

        assertThat(kept.name()).isEqualTo("plan.pdf");
        assertThat(kept.size()).isEqualTo(pdf.length);
        assertThat(read(kept)).isEqualTo(pdf);
        assertThat(database.queryForObject("""
            select encode(sha256(string_agg(bytes, ''::bytea order by position)), 'hex') from document_piece
            where document_id = ?""", String.class, kept.id().value())).isEqualTo(kept.sha256());
    }

    @Test
    void keepsAPhotoWithoutWhatIsHiddenInIt() throws IOException {
        var kept = uploads.upload(project, "foto.jpg", new ByteArrayInputStream(Samples.jpegWithSecrets(6)), leader).value();

        assertThat(Samples.metadata(read(kept)).getExif().getGpsInfo()).isNull();
        assertThat(new String(read(kept), StandardCharsets.ISO_8859_1)).doesNotContain(Samples.SECRET);
    }

    @Test
    void attachesAPersonsOwnFilesOnce() throws IOException {
        var one = upload("ett.txt");
        var other = upload("två.txt");

        var attached = attach(one.id() + "," + other.id(), leader);

        assertThat(attached).isEmpty();
        assertThat(documents.attachedTo(project, MEASURE)).extracting(DocumentView::name).containsExactly("ett.txt", "två.txt");
        assertThat(documents.attached(project)).hasSize(2);
        assertThat(documents.count(project, MEASURE, DocumentPurpose.EVIDENCE)).isEqualTo(2);
        assertThat(documents.count(project, MEASURE, DocumentPurpose.PERMIT)).isZero();
        assertThat(journal.latest(project, 10)).extracting(JournalLine::kind)
            .containsOnly(JournalKind.FILE_ATTACHED).hasSize(2);
        assertThat(attach(one.id().toString(), leader)).containsExactly(Refusal.at("files", "fileGone"));
    }

    @Test
    void attachesNeitherWhatIsSomebodyElsesNorWhatIsNotThere() throws IOException {
        var file = upload("ett.txt");
        var elsewhere = fixtures.project(leader);

        assertThat(attach(file.id().toString(), fixtures.account())).hasSize(1);
        assertThat(attach(UUID.randomUUID().toString(), leader)).hasSize(1);
        assertThat(attach("foto.jpg", leader)).hasSize(1);
        assertThat(documents.attach(elsewhere, "files", file.id().toString(), MEASURE, DocumentPurpose.EVIDENCE, leader,
            clock.instant()).refusals()).hasSize(1);
        assertThat(attach(null, leader)).isEmpty();
        assertThat(documents.attached(project)).isEmpty();
    }

    @Test
    void showsALooseFileToThePersonWhoBroughtItAndToNobodyElse() throws IOException {
        var file = upload("ett.txt");
        var colleague = fixtures.account();

        assertThat(documents.find(project, file.id(), leader)).isPresent();
        assertThat(documents.find(project, file.id(), colleague)).isEmpty();
        assertThat(documents.find(fixtures.project(leader), file.id(), leader)).isEmpty();
        assertThat(documents.discard(project, file.id(), colleague)).isFalse();
        attach(file.id().toString(), leader);
        assertThat(documents.find(project, file.id(), colleague)).isPresent();
    }

    @Test
    void givesLooseFilesToWhoTakesTheDraftOver() throws IOException {
        var mentioned = upload("i utkast.txt");
        var other = upload("annan.txt");
        var successor = fixtures.account();
        drafts.keep(project, "task", successor, new Draft(0, "{\"files\": \"" + mentioned.id() + "\"}"));

        documents.handOver(project, leader, successor);

        assertThat(documents.find(project, List.of(mentioned.id(), other.id()), successor)).extracting(DocumentView::name)
            .containsExactly("i utkast.txt");
        assertThat(attach(mentioned.id().toString(), leader)).hasSize(1);
        assertThat(attach(mentioned.id().toString(), successor)).isEmpty();
        assertThat(documents.attached(project).get(0).uploadedBy()).isEqualTo(leader);
    }

    @Test
    void takesAwayOnlyWhatIsLoose() throws IOException {
        var loose = upload("ett.txt");
        var attached = upload("två.txt");
        attach(attached.id().toString(), leader);

        assertThat(documents.discard(project, loose.id(), leader)).isTrue();
        assertThat(documents.discard(project, attached.id(), leader)).isFalse();
        assertThat(database.queryForObject("select count(*) from document_piece", Integer.class)).isEqualTo(1);
    }

    @Test
    void withdrawsOnceAndForAReason() throws IOException {
        var file = upload("ett.txt");
        assertThat(documents.withdraw(project, file.id(), "Fel", leader).refusals())
            .containsExactly(Refusal.of("fileAlreadyWithdrawn"));
        attach(file.id().toString(), leader);

        assertThat(documents.withdraw(project, file.id(), " ", leader).refusals())
            .containsExactly(Refusal.at("reason", "reasonRequired"));
        assertThat(documents.withdraw(fixtures.project(leader), file.id(), "Fel", leader).isAccepted()).isFalse();
        assertThat(documents.withdraw(project, file.id(), "Fel bild", leader).value().withdrawal().orElseThrow().reason())
            .isEqualTo("Fel bild");
        assertThat(documents.withdraw(project, file.id(), "Fel igen", leader).isAccepted()).isFalse();
        assertThat(documents.count(project, MEASURE, DocumentPurpose.EVIDENCE)).isZero();
        assertThat(documents.attached(project)).hasSize(1);
        assertThat(journal.latest(project, 1).get(0).note()).isEqualTo("ett.txt: Fel bild");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "delete from document where id = ?", "update document set name = 'annan' where id = ?",
        "update document set subject_id = gen_random_uuid() where id = ?",
        "update document set sha256 = repeat('0', 64) where id = ?",
        "update document_piece set bytes = 'x' where document_id = ?", "delete from document_piece where document_id = ?",
        "insert into document_piece (document_id, position, bytes) values (?, 9, 'x')",
        "update document_registration set holder = 'annan' where document_id = ?"})
    void isKeptByTheDatabaseOnceAttached(String change) throws IOException {
        var file = upload("ett.txt");
        attach(file.id().toString(), leader);

        assertThatThrownBy(() -> database.update(change, file.id().value())).isInstanceOf(DataAccessException.class);
    }

    @Test
    void registersWhoseADocumentIsEachTimeAnew() throws IOException {
        var file = upload("ett.txt");
        attach(file.id().toString(), leader);
        assertThat(registrations.latest(project).get(file.id()).ownerOrganisation()).isEqualTo("Kommunen");
        assertThat(registrations.latest(project).get(file.id()).holder()).startsWith("Kommun ");

        var registered = registrations.register(
            file, new RegisterDocument("Föreningen", "Kommunstyrelsen", " ", " KS 2026/7 "), leader).value();

        assertThat(registered.version()).isEqualTo(2);
        assertThat(registrations.latest(project).get(file.id())).isEqualTo(registered);
        assertThat(registered.registryNumber()).isEqualTo("KS 2026/7");
        assertThat(registered.correspondent()).isNull();
        assertThat(registrations.register(file, new RegisterDocument("", "K", null, null), leader).isAccepted()).isFalse();
    }

    @Test
    void sweepsWhatHasBeenLooseForADay() throws IOException {
        var loose = upload("lös.txt");
        var attached = upload("bifogad.txt");
        var mentioned = upload("i utkast.txt");
        attach(attached.id().toString(), leader);
        drafts.keep(project, "task", leader, new Draft(0, "{\"files\": \"" + mentioned.id() + "\"}"));
        clock.advance(Period.ofDays(1));
        sweep.sweep();
        assertThat(documents.find(project, List.of(loose.id()), leader)).hasSize(1);

        clock.moveTo(clock.instant().plusSeconds(1));
        var young = upload("ny.txt");
        sweep.sweep();

        assertThat(documents.find(project, List.of(loose.id(), attached.id(), mentioned.id(), young.id()), leader))
            .extracting(DocumentView::name).containsExactlyInAnyOrder("bifogad.txt", "i utkast.txt", "ny.txt");
    }

    @Test
    void sweepsPastWhatDraftsMention() throws IOException {
        var mentioned = new StringBuilder();
        for (var file = 0; file < 55; file++) {
            mentioned.append(upload("utkast.txt").id()).append(',');
            clock.moveTo(clock.instant().plusMillis(1));
        }
        var last = upload("sist.txt");
        drafts.keep(project, "task", leader, new Draft(0, "{\"files\": \"" + mentioned + "\"}"));
        clock.advance(Period.ofDays(2));

        sweep.sweep();

        assertThat(documents.find(project, last.id(), leader)).isEmpty();
        assertThat(database.queryForObject("select count(*) from document", Integer.class)).isEqualTo(55);
    }

    @Test
    void refusesMoreLooseFilesThanAnybodyNeeds() throws IOException {
        for (var file = 0; file < DocumentService.MOST_LOOSE; file++) {
            upload("ett.txt");
        }
        var more = uploads.upload(project, "en till.txt", new ByteArrayInputStream(new byte[] {'a'}), leader);

        assertThat(more.refusals()).containsExactly(Refusal.of("tooManyLooseFiles", DocumentService.MOST_LOOSE));
    }

    private DocumentView upload(String name) throws IOException {
        return uploads.upload(project, name, new ByteArrayInputStream("Klart".getBytes(StandardCharsets.UTF_8)), leader).value();
    }

    private List<Refusal> attach(String ids, AccountId by) {
        return documents.attach(project, "files", ids, MEASURE, DocumentPurpose.EVIDENCE, by, clock.instant()).refusals();
    }

    private byte[] read(DocumentView document) throws IOException {
        var out = new ByteArrayOutputStream();
        documents.write(document, out);
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        return Samples.joined(parts);
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
        basePackages = {"platssamverkan.account", "platssamverkan.project", "platssamverkan.document"},
        excludeFilters = @Filter(TestConfiguration.class))
    static class Modules {}
}
