package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import platssamverkan.account.AccountId;
import platssamverkan.process.desk.FormView;
import platssamverkan.process.desk.RowDesk;
import platssamverkan.process.desk.RowSaved;
import platssamverkan.process.desk.TypedText;
import platssamverkan.project.ProjectService;
import platssamverkan.project.Role;
import platssamverkan.support.Json;
import platssamverkan.support.ProductTest;

/** A half-written row that a colleague changes meanwhile: neither's text is lost. */
@ProductTest
@Import(PlannedProject.class)
class RowDraftsIntegrationTests {

    @Autowired private PlannedProject project;
    @Autowired private ProjectService projects;
    @Autowired private RowDesk rows;

    private AccountId colleague;
    private String row;

    @BeforeEach
    void twoWhoWriteTheSameRow() {
        project.begin();
        colleague = project.team.id(Role.SAMORDNARE);
        projects.grantRole(project.id, colleague, Role.PROJEKTLEDARE, project.leader);
        row = ((RowSaved.Done) project.saveMeasure("new", 0, json("Ljus"))).rowKey();
    }

    @Test
    void laysADraftOverTheVersionThatItWasTypedOver() {
        type(1, "Mitt utkast");
        assertThat(open().drafts().typed().get("title").asText()).isEqualTo("Mitt utkast");
        assertThat(open().drafts().other()).isNull();
    }

    @Test
    void showsTheRowAsTheColleagueLeftItAndTheOlderDraftBesideIt() {
        type(1, "Mitt utkast");
        save(1, "Kollegans text");

        assertThat(open().version()).isEqualTo(2);
        assertThat(open().drafts().typed()).isNull();
        assertThat(open().data().at("/measure/title").asText()).isEqualTo("Kollegans text");
        assertThat(open().drafts().other().get("title").asText()).isEqualTo("Mitt utkast");
    }

    @Test
    void keepsTheOlderDraftWhileTheRowIsWrittenInAnew() {
        type(1, "Mitt utkast");
        save(1, "Kollegans text");
        type(2, "Något nytt");

        assertThat(open().drafts().typed().get("title").asText()).isEqualTo("Något nytt");
        assertThat(open().drafts().other().get("title").asText()).isEqualTo("Mitt utkast");
    }

    @Test
    void saysNothingOfADraftThatCameAfterItsOwnSave() {
        project.saveMeasure(row, 1, json("Sparat"));
        type(1, "Sparat");

        assertThat(open().drafts().typed()).isNull();
        assertThat(open().drafts().other()).isNull();
    }

    @Test
    void forgetsEveryDraftOfARowThatIsSaved() {
        type(1, "Mitt utkast");
        save(1, "Kollegans text");
        project.saveMeasure(row, 2, json("Båda"));

        assertThat(open().drafts().other()).isNull();
    }

    private void type(long version, String title) {
        assertThat(rows.keepDraft(
            project.id, "action-plan", row, new TypedText(Json.of(json(title)), version, 0, 0), project.leader)).isTrue();
    }

    private void save(long version, String title) {
        assertThat(rows.save(project.id, "action-plan", row, version, Json.of(json(title)), colleague))
            .isInstanceOf(RowSaved.Done.class);
    }

    private FormView open() {
        return rows.open(project.id, "action-plan", row, project.leader).orElseThrow();
    }

    private String json(String title) {
        return PlannedProject.measureJson(project.station, title);
    }
}
