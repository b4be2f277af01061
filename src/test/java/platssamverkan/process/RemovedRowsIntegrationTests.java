package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import platssamverkan.process.desk.RowDesk;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.RowRemoval;
import platssamverkan.process.desk.RowSaved;
import platssamverkan.process.desk.Submitted;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.project.Role;
import platssamverkan.shared.Refusal;
import platssamverkan.support.Json;
import platssamverkan.support.ProductTest;

/** A row that came by mistake, on every sheet where people add rows themselves. */
@ProductTest
@Import(PlannedProject.class)
class RemovedRowsIntegrationTests {

    @Autowired private PlannedProject project;
    @Autowired private RowDesk rows;
    @Autowired private RowRemoval removal;
    @Autowired private JournalService journal;

    @BeforeEach
    void begin() {
        project.begin();
    }

    @Test
    void removesWhatPeopleHaveAddedToTheSituationPicture() {
        project.jump("UserTask_draftActionPlan", "UserTask_compileSituationPicture");
        removes("disturbances", """
            {kind: 'LITTER', place: '%s', dayPart: 'EVENING', howOften: 'WEEKLY', description: 'Glas', source: 'Egen'}"""
            .formatted(project.square));
        removes("crime-statistics", """
            {kind: 'ROBBERY', place: '', fromDay: '2025-01-01', toDay: '2025-12-31', reports: 3, source: 'Polisen'}""");
        removes("survey-totals", """
            {wave: 'BASELINE', place: '', fromDay: '2025-01-01', toDay: '2025-12-31', channel: 'OPEN_LINK',
             source: 'Kommunen', darkAnswered: 100, darkSafe: 40}""");
    }

    @Test
    void removesAnObservation() {
        project.jump("SubProcess_safetyAnalysis", "UserTask_runWalkthrough");
        removes("observations", """
            {place: '%s', stop: 'Bänkarna', kind: 'POSITIVE', text: 'Fint', acute: false, timeDependency: 'ALWAYS'}"""
            .formatted(project.square));
    }

    @Test
    void removesAMeasureFromADraft() {
        removes("action-plan", PlannedProject.measureJson(project.square, "Bänkar"));
    }

    private void removes(String sheet, String json) {
        var saved = rows.save(project.id, sheet, RowEdit.NEW, 0, Json.of(json), project.leader);
        assertThat(saved).as(sheet).isInstanceOf(RowSaved.Done.class);
        var key = ((RowSaved.Done) saved).rowKey();
        var row = removal.find(project.id, sheet, key, project.leader).orElseThrow();

        assertThat(removal.remove(project.id, sheet, key, row.version(), project.leader)).isInstanceOf(RowSaved.Done.class);

        assertThat(rows.open(project.id, sheet, key, project.leader)).isEmpty();
        assertThat(journal.latest(project.id, 1)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(JournalKind.ROW_REMOVED);
            assertThat(line.step()).isEqualTo(sheet);
            assertThat(line.note()).isEqualTo(row.name());
        });
        assertThat(refusals(sheet, key, row.version())).containsExactly(Refusal.of("rowGone"));
    }

    @Test
    void leavesARowThatAColleagueHasChangedMeanwhileAndWritesNothing() {
        var light = project.measure(project.station, "Ljus", null);
        project.saveMeasure(light, 1, PlannedProject.measureJson(project.station, "Mer ljus"));

        assertThat(refusals("action-plan", light, 2)).containsExactly(Refusal.of("rowChanged", "Test projektledare"));
        assertThat(journal.latest(project.id, 10)).extracting(line -> line.kind()).doesNotContain(JournalKind.ROW_REMOVED);
    }

    @Test
    void leavesRowsThatTheModelGives() {
        var light = project.measure(project.station, "Ljus", null);

        assertThat(removal.find(project.id, "plan-commitments", light, project.leader)).isEmpty();
        assertThat(refusals("plan-commitments", light, 1)).containsExactly(Refusal.of("rowGone"));
    }

    @Test
    void leavesAFrozenSheetAndStrangersOut() {
        var light = project.measure(project.station, "Ljus", null);
        project.measure(project.square, "Bänkar", null);
        assertThat(removal.find(project.id, "action-plan", light, project.team.id(Role.STYRGRUPP))).isEmpty();

        assertThat(project.submit("UserTask_draftActionPlan", project.leader, "{}")).isInstanceOf(Submitted.Done.class);

        assertThat(removal.find(project.id, "action-plan", light, project.leader)).isEmpty();
        assertThat(removal.remove(project.id, "action-plan", light, 2, project.leader)).isInstanceOf(RowSaved.NotFound.class);
    }

    private List<Refusal> refusals(String sheet, String key, long version) {
        return ((RowSaved.Refused) removal.remove(project.id, sheet, key, version, project.leader)).refusals();
    }
}
