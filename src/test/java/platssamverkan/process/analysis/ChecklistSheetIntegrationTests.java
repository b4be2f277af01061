package platssamverkan.process.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.analysis.CheckedStatement;
import platssamverkan.analysis.ChecklistAnswer;
import platssamverkan.analysis.InspectionFindingService;
import platssamverkan.analysis.Occasion;
import platssamverkan.area.PlaceId;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.engine.OpenSteps;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ExaminedPlaces;
import platssamverkan.support.ProjectFixtures;

/** What is found by the checklist is kept, frozen with its inspection and out of sight when the places are inspected again. */
@DatabaseTest
@Import(AnalysisSheets.class)
class ChecklistSheetIntegrationTests {

    @Autowired private InspectionChecklistSheet sheet;
    @Autowired private InspectionFindingService findings;
    @Autowired private OpenSteps openSteps;
    @Autowired private ProjectFixtures fixtures;
    @Autowired private ExaminedPlaces places;
    @Autowired private JdbcTemplate database;

    private AccountId leader;
    private ProjectId project;
    private PlaceId square;
    private String lamps;

    @BeforeEach
    void examineAPlace() {
        leader = fixtures.account();
        project = fixtures.fullProject(leader);
        square = places.examine(project, leader, "Torget", "Parken").get(0);
        lamps = new PairKey(square, "E1").toString();
    }

    @AfterEach
    void forgetTheSteps() {
        reset(openSteps);
    }

    @Test
    void asksTheStatementsOfEachInspectedFactorAtEachPlace() {
        assertThat(sheet.tables(project)).hasSize(2).allSatisfy(table -> assertThat(table.lines()).isNotEmpty());
        assertThat(sheet.choices(project, lamps)).containsEntry("statement1", "Alla lampor lyser")
                .containsEntry("statement3", "Entréer, hållplatser, cykelställ och tunnlar är upplysta");
        assertThat(sheet.choices(project, new PairKey(square, "B3").toString())).containsEntry("statement2", "");
        assertThat(sheet.row(project, new PairKey(square, "A1").toString())).isEmpty();
    }

    @Test
    void keepsAnswersAndWhatWasSeen() {
        answer(0, ChecklistAnswer.NO, "Tre lampor är släckta").value();
        answer(1, ChecklistAnswer.PARTLY, "En lampa är släckt").value();

        assertThat(texts()).contains(List.of("E1 Belysningens funktion", "Alla lampor lyser: Delvis.", "En lampa är släckt"));
        assertThat(findings.findings(project, Occasion.BASELINE)).hasSize(1);
        assertThat(database.queryForObject("select count(*) from inspection_finding where project_id = ?", Long.class,
                project.value())).isEqualTo(2);
        assertThat(sheet.row(project, lamps).orElseThrow().value().first()).isEqualTo(ChecklistAnswer.PARTLY);
        assertThat(answer(1, ChecklistAnswer.YES, null).isAccepted()).isFalse();
    }

    @Test
    void refusesAnEmptyAnswerAndStatementsThatNobodyAsked() {
        assertThat(answer(0, null, "Mörkt").refusals()).containsExactly(Refusal.at("first", "checklistWithoutAnswer"));
        assertThat(findings.save(project, Occasion.BASELINE, square, "E1",
                List.of(new CheckedStatement("Något annat", ChecklistAnswer.YES)), null, 0, leader).refusals())
                .containsExactly(Refusal.of("rowGone"));
    }

    @Test
    void asksTheSameStatementsAgainWithoutTheAnswersOfThen() {
        answer(0, ChecklistAnswer.NO, "Tre lampor är släckta").value();
        when(openSteps.isWaiting(eq(project), any())).thenAnswer(call ->
                call.<Set<String>>getArgument(1).contains("followUpInspection"));

        assertThat(findings.statements(project, Occasion.FOLLOW_UP, square, "E1")).containsExactly("Alla lampor lyser");
        assertThat(texts().toString()).doesNotContain("släckta").contains("Visas när uppföljningen är klar");
        assertThat(sheet.row(project, lamps).orElseThrow().value()).isNull();
        assertThat(findings.finding(project, Occasion.FOLLOW_UP, square, "E1")).isEmpty();

        reset(openSteps);
        assertThat(texts().toString()).contains("släckta");
    }

    @Test
    void freezesWithTheInspection() {
        answer(0, ChecklistAnswer.NO, "Tre lampor är släckta").value();
        database.update("insert into assessment (id, project_id, row_id, version, occasion, part, summary, reviewer, recorded_by, "
                + "recorded_at) values (gen_random_uuid(), ?, gen_random_uuid(), 1, 'BASELINE', 'INSPECTED', 'Klart', ?, ?, now())",
                project.value(), leader.value(), leader.value());

        assertThat(answer(1, ChecklistAnswer.YES, null).refusals()).containsExactly(Refusal.of("inspectionRecorded"));
        assertThatThrownBy(() -> database.update("update inspection_finding set observation = 'Ljust'"))
                .hasMessageContaining("is recorded");
    }

    private Outcome<String> answer(long version, ChecklistAnswer first, String seen) {
        return sheet.save(project, new RowEdit<>(lamps, version, new FindingForm(first, null, null, seen, null), leader));
    }

    private List<List<String>> texts() {
        return sheet.tables(project).get(0).lines().stream()
                .map(line -> line.cells().stream().map(SheetCell::text).toList()).toList();
    }
}
