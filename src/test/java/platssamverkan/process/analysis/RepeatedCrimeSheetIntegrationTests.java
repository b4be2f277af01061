package platssamverkan.process.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.analysis.CrimeKind;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ExaminedPlaces;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

/** The numbers of reported crimes asked for once more. */
@DatabaseTest
@Import(AnalysisSheets.class)
class RepeatedCrimeSheetIntegrationTests {

    private static final LocalDate BEFORE = LocalDate.of(2025, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2027, 1, 1);

    @Autowired private CrimeStatisticSheet baseline;
    @Autowired private RepeatedCrimeSheet sheet;
    @Autowired private RepeatedCrimeWords words;
    @Autowired private ProjectFixtures fixtures;
    @Autowired private ExaminedPlaces places;
    @Autowired private JdbcTemplate database;
    @Autowired private TestClock clock;

    private AccountId leader;
    private ProjectId project;
    private UUID square;
    private String assaults;

    @BeforeEach
    void countBefore() {
        leader = fixtures.account();
        project = fixtures.fullProject(leader);
        square = places.examine(project, leader, "Torget", "Parken").get(0).value();
        baseline.save(project, new RowEdit<>(RowEdit.NEW, 0, crime(CrimeKind.ASSAULT, BEFORE, 40), leader)).value();
        baseline.save(project, new RowEdit<>(RowEdit.NEW, 0, crime(CrimeKind.ROBBERY, BEFORE, 6), leader)).value();
        assaults = "ASSAULT-" + square;
        clock.moveTo(LocalDate.of(2028, 2, 1));
    }

    @Test
    void waitsForTheSameSeriesFromTheSameSource() {
        assertThat(lines()).containsExactly(
                List.of("Misshandel", "Torget", "40 (29–54 av slumpen), 1 januari 2025–31 december 2025", "Saknas", ""),
                List.of("Rån", "Torget", "6 (2–13 av slumpen), 1 januari 2025–31 december 2025", "Saknas", ""));
        assertThat(sheet.progress(project).missing())
                .containsExactly("2 serier från nulägesbilden saknar nya siffror. Begär dem av polisen.");
        var row = sheet.row(project, assaults).orElseThrow().value();
        assertThat(row.kind()).isEqualTo(CrimeKind.ASSAULT);
        assertThat(row.place()).isEqualTo(square);
        assertThat(row.source()).isEqualTo("Polisen");
        assertThat(row.fromDay()).isNull();
        assertThat(sheet.row(project, "THEFT")).isEmpty();
        assertThat(words.table(project)).isEmpty();
    }

    @Test
    void setsTheNumbersBesideEachOtherWithoutPerCentOfFew() {
        save(assaults, 0, crime(CrimeKind.THEFT, AFTER, 20));
        save("ROBBERY-" + square, 0, crime(CrimeKind.ROBBERY, AFTER, 12));

        assertThat(lines()).extracting(line -> line.get(4)).containsExactly(
                "−50 %. Kan bero på slumpen", "Färre än 20: ingen procentsats. Kan bero på slumpen");
        assertThat(words.table(project).orElseThrow().rows()).hasSize(2);
        assertThat(sheet.progress(project).complete()).isTrue();
    }

    @Test
    void refusesOtherMonthsThanTwelveAndThoseOfTheBaseline() {
        assertThat(sheet.save(project, new RowEdit<>(assaults, 0, crime(CrimeKind.ASSAULT, LocalDate.of(2025, 7, 1), 9), leader))
                .refusals()).containsExactly(Refusal.at("fromDay", "crimePeriodOverlaps", LocalDate.of(2025, 12, 31)));
        var half = new CrimeStatisticForm(CrimeKind.ASSAULT, square, AFTER, AFTER.plusMonths(6), 9, "Polisen");
        assertThat(sheet.save(project, new RowEdit<>(assaults, 0, half, leader)).refusals())
                .extracting(Refusal::code).containsExactly("notTwelveMonths");
        assertThat(sheet.save(project, new RowEdit<>("THEFT", 0, crime(CrimeKind.THEFT, AFTER, 9), leader)).refusals())
                .containsExactly(Refusal.of("rowGone"));
    }

    @Test
    void keepsTheNumbersOnceTheFactorsAreRatedAgain() {
        save(assaults, 0, crime(CrimeKind.ASSAULT, AFTER, 20));
        database.update("insert into assessment (id, project_id, row_id, version, occasion, part, summary, recorded_by, "
                + "recorded_at) values (gen_random_uuid(), ?, gen_random_uuid(), 1, 'FOLLOW_UP', 'OTHERS', 'Klart', ?, now())",
                project.value(), leader.value());

        assertThat(sheet.save(project, new RowEdit<>(assaults, 1, crime(CrimeKind.ASSAULT, AFTER, 5), leader)).refusals())
                .containsExactly(Refusal.of("ratingsRecorded"));
        assertThatThrownBy(() -> database.update("update crime_statistic_again set reports = 1"))
                .hasMessageContaining("are rated again");
    }

    private void save(String series, long version, CrimeStatisticForm form) {
        sheet.save(project, new RowEdit<>(series, version, form, leader)).value();
    }

    private List<List<String>> lines() {
        return sheet.tables(project).get(0).lines().stream()
                .map(line -> line.cells().stream().map(SheetCell::text).toList()).toList();
    }

    private CrimeStatisticForm crime(CrimeKind kind, LocalDate from, int reports) {
        return new CrimeStatisticForm(kind, square, from, null, reports, "Polisen");
    }
}
