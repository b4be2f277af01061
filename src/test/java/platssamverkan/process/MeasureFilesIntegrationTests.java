package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.document.DocumentPurpose;
import platssamverkan.document.DocumentService;
import platssamverkan.document.DocumentSubject;
import platssamverkan.document.DocumentView;
import platssamverkan.document.UploadService;
import platssamverkan.process.desk.Submitted;
import platssamverkan.process.desk.TaskFormDesk;
import platssamverkan.project.Role;
import platssamverkan.shared.Refusal;
import platssamverkan.support.ProductTest;

/** The files that are handed in when a measure begins and is reported. */
@ProductTest
@Import(PlannedProject.class)
class MeasureFilesIntegrationTests {

    @Autowired
    private PlannedProject project;
    @Autowired
    private MeasureService measures;
    @Autowired
    private UploadService uploads;
    @Autowired
    private DocumentService documents;
    @Autowired
    private TaskFormDesk forms;
    @Autowired
    private TaskService tasks;
    @Autowired
    private JdbcTemplate database;

    private AccountId responsible;
    private String light;

    @BeforeEach
    void adoptAPlan() {
        project.begin();
        responsible = project.team.id(Role.ATGARDSANSVARIG);
        light = project.measure(project.station, "Ljus", responsible);
        project.measure(project.square, "Bänkar", null);
        project.adoptThePlan();
    }

    @Test
    void completesAMeasureOnlyWithAFileOrAReasonWhyThereIsNone() throws IOException {
        begin("note: ''");
        assertThat(refusals(complete("noFilesReason: ' '"))).containsExactly(Refusal.at("measureReport.noFilesReason", "required"));

        var photo = upload("före och efter.txt");
        assertThat(complete("evidenceFiles: '" + photo + "'")).isInstanceOf(Submitted.Done.class);

        var latest = measures.find(MeasureId.of(light)).orElseThrow().latest();
        assertThat(latest.status()).isEqualTo(MeasureStatus.COMPLETED);
        assertThat(latest.evidenceFiles()).isEqualTo(1);
        assertThat(attached()).extracting(DocumentView::name).containsExactly("före och efter.txt");
    }

    @Test
    void countsTheFilesOfEarlierReports() throws IOException {
        begin("note: ''");
        var photo = upload("halvvägs.txt");
        assertThat(report("{outcome: 'ONGOING', done: 'Halvvägs', evidenceFiles: '%s'}".formatted(photo)))
            .isInstanceOf(Submitted.Done.class);
        assertThat(openReport().get("earlierFiles").asInt()).isEqualTo(1);

        assertThat(complete("noFilesReason: ''")).isInstanceOf(Submitted.Done.class);
        assertThat(measures.find(MeasureId.of(light)).orElseThrow().latest().noFilesReason()).isNull();
    }

    @Test
    void leavesFilesLooseWhenTheReportIsRefused() throws IOException {
        begin("note: ''");
        var photo = upload("foto.txt");

        assertThat(refusals(report("{outcome: 'COMPLETED', evidenceFiles: '%s'}".formatted(photo)))).isNotEmpty();
        assertThat(attached()).isEmpty();
        assertThat(refusals(complete("evidenceFiles: '" + UUID.randomUUID() + "'")))
            .containsExactly(Refusal.at("measureReport.evidenceFiles", "fileGone"));
        assertThat(complete("evidenceFiles: '" + photo + "'")).isInstanceOf(Submitted.Done.class);
    }

    @Test
    void beginsWithCamerasOnlyWhenTheirPapersAreThere() throws IOException {
        assertThat(refusals(submitStart("cameras: true"))).containsExactly(
            Refusal.at("measureStart.balanceFiles", "cameraBalanceMissing"),
            Refusal.at("measureStart.registerFiles", "cameraRegisterMissing"));

        begin("cameras: true, balanceFiles: '%s', registerFiles: '%s', permitFiles: '%s'".formatted(
            upload("avvägning.txt"), upload("förteckning.txt"), upload("tillstånd.txt")));

        assertThat(attached()).extracting(DocumentView::purpose).containsExactlyInAnyOrder(
            DocumentPurpose.BALANCE_OF_INTERESTS, DocumentPurpose.CAMERA_REGISTER, DocumentPurpose.PERMIT);
    }

    @Test
    void isHeldToItsEvidenceByTheDatabase() {
        assertThatThrownBy(() -> database.update("""
            insert into measure_history_entry (id, project_id, measure_id, position, status, occurred_on, evidence, cost_ore,
                evidence_files, recorded_by, recorded_at)
            select gen_random_uuid(), project_id, measure_id, 99, 'COMPLETED', occurred_on, 'Foto', 0, 0, recorded_by,
                recorded_at from measure_history_entry where measure_id = ? limit 1""", UUID.fromString(light)))
            .isInstanceOf(DataAccessException.class).hasMessageContaining("ck_measure_history_entry_evidence");
    }

    private JsonNode openReport() {
        var task = tasks.createTaskQuery().processInstanceBusinessKey(light).singleResult();
        return forms.open(task.getId(), responsible).orElseThrow().data();
    }

    private void begin(String more) {
        assertThat(submitStart(more)).isInstanceOf(Submitted.Done.class);
    }

    private Submitted submitStart(String more) {
        return project.submit("UserTask_beginMeasure", light, responsible, "{begunOn: '2026-03-02', " + more + "}");
    }

    private Submitted complete(String more) {
        return report("{outcome: 'COMPLETED', done: 'Monterat', completedOn: '2026-03-02', cost: 0, evidence: 'Besiktat', "
            + more + "}");
    }

    private Submitted report(String json) {
        return project.submit("UserTask_reportMeasure", light, responsible, json);
    }

    private static List<Refusal> refusals(Submitted submitted) {
        return ((Submitted.Refused) submitted).refusals();
    }

    private List<DocumentView> attached() {
        return documents.attachedTo(project.id, DocumentSubject.measure(UUID.fromString(light)));
    }

    private String upload(String name) throws IOException {
        var content = new ByteArrayInputStream("Klart".getBytes(StandardCharsets.UTF_8));
        return uploads.upload(project.id, name, content, responsible).value().id().toString();
    }
}
