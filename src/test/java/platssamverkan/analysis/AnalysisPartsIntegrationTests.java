package platssamverkan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.area.PlaceId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowView;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ExaminedPlaces;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

@DatabaseTest
@Import(AnalysisServices.class)
class AnalysisPartsIntegrationTests {

    @Autowired
    private KeyPersonInterviewService interviews;

    @Autowired
    private FlowCountService flows;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private ExaminedPlaces places;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TestClock clock;

    private AccountId leader;
    private ProjectId project;
    private List<PlaceId> examined;

    @BeforeEach
    void examineTwoPlaces() {
        leader = fixtures.account();
        project = fixtures.fullProject(leader);
        examined = places.examine(project, leader, "Torget", "Parken");
    }

    @Test
    void keepsEveryVersionOfAnInterviewWithItsPlaces() {
        var row = interviews.save(RowChange.added(project, leader), interview(Set.of(examined.get(0)), "Mörkt")).value();
        interviews.save(new RowChange(project, row, 1, leader), interview(Set.copyOf(examined), "Mörkt och tomt")).value();

        assertThat(interviews.rows(project)).singleElement().satisfies(kept -> {
            assertThat(kept.version()).isEqualTo(2);
            assertThat(kept.content()).isEqualTo(interview(Set.copyOf(examined), "Mörkt och tomt"));
        });
        assertThat(database.queryForList("select unsafe from key_person_interview where row_id = ? order by version",
                String.class, row)).containsExactly("Mörkt", "Mörkt och tomt");
    }

    @Test
    void refusesAnInterviewAboutAPlaceOfSomebodyElse() {
        var elsewhere = places.examine(fixtures.fullProject(leader), leader, "Stationen", "Hamnen").get(0);

        assertThat(interviews.save(RowChange.added(project, leader), interview(Set.of(elsewhere), "Mörkt")).refusals())
                .containsExactly(Refusal.at("places", "placeNotExamined"));
    }

    @Test
    void freezesTheInterviewsWhenTheyAreRecorded() {
        var row = interviews.save(RowChange.added(project, leader), interview(Set.of(), "Mörkt")).value();
        assertThat(interviews.record(project, new PartSummary("Mörkt", null), leader).refusals())
                .containsExactly(Refusal.at("exceptionReason", "tooFewInterviews", 1, 3));

        interviews.record(project, new PartSummary("Mörkt", "Bara en butik"), leader).value();

        assertThat(interviews.summary(project).map(RowView::content)).contains(new PartSummary("Mörkt", "Bara en butik"));
        var recorded = Refusal.of("analysisPartRecorded");
        assertThat(interviews.save(RowChange.added(project, leader), interview(Set.of(), "Nytt")).refusals())
                .containsExactly(recorded);
        assertThat(interviews.remove(new RowChange(project, row, 1, leader)).refusals()).containsExactly(recorded);
        assertThat(interviews.record(project, new PartSummary("Igen", "Igen"), leader).refusals())
                .containsExactly(recorded);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update key_person_interview set unsafe = 'Annat' where project_id = ?",
        "delete from key_person_interview_place where interview_id in (select id from key_person_interview where project_id = ?)",
        "update flow_count set women = 99 where project_id = ?",
        "delete from flow_count where project_id = ?",
        "update analysis_part set summary = 'Annat' where project_id = ?",
        "delete from analysis_part where project_id = ?"})
    void letsNobodyChangeWhatIsRecorded(String sql) {
        interviews.save(RowChange.added(project, leader), interview(Set.copyOf(examined), "Mörkt")).value();
        flows.save(RowChange.added(project, leader), Occasion.BASELINE, count(examined.get(0), LocalTime.NOON)).value();
        interviews.record(project, new PartSummary("Mörkt", "Bara en butik"), leader).value();
        flows.record(project, new PartSummary("Tomt", "Snöstorm"), leader).value();

        assertThatThrownBy(() -> database.update(sql, project.value())).hasMessageContaining("recorded");
    }

    @Test
    void asksForACountByDayAndOneInTheEvening() {
        examined.forEach(place -> count(place, LocalTime.NOON, Occasion.BASELINE));
        count(examined.get(0), LocalTime.of(20, 0), Occasion.BASELINE);
        assertThat(flows.record(project, new PartSummary("Tomt", null), leader).refusals())
                .containsExactly(Refusal.at("exceptionReason", "placesNotCounted", 1));

        count(examined.get(1), LocalTime.of(20, 0), Occasion.BASELINE);
        flows.record(project, new PartSummary("Tomt", null), leader).value();

        assertThat(flows.flows(project, Occasion.BASELINE).rate(examined.get(1), FlowTime.EVENING).orElseThrow().perHour())
                .isEqualTo(20);
    }

    @Test
    void countsAgainAfterTheCountsOfTheBaselineAreRecorded() {
        flows.record(project, new PartSummary("Tomt", "Snöstorm"), leader).value();
        assertThat(flows.save(RowChange.added(project, leader), Occasion.BASELINE, count(examined.get(0), LocalTime.NOON))
                .refusals()).containsExactly(Refusal.of("analysisPartRecorded"));

        count(examined.get(0), LocalTime.NOON, Occasion.FOLLOW_UP);

        assertThat(flows.flows(project, Occasion.FOLLOW_UP).rows()).hasSize(1);
        assertThat(flows.flows(project, Occasion.BASELINE).rows()).isEmpty();
    }

    private void count(PlaceId place, LocalTime start, Occasion occasion) {
        flows.save(RowChange.added(project, leader), occasion, count(place, start)).value();
    }

    private FlowCount count(PlaceId place, LocalTime start) {
        return new FlowCount(place, "Norra ingången", clock.today(), start, 60, 10, 10, 0, 2, 2, Weather.CLEAR,
                CountingMethod.BY_HAND);
    }

    private KeyPersonInterview interview(Set<PlaceId> about, String unsafe) {
        return new KeyPersonInterview(KeyPersonKind.TRADER, KeyPersonSector.PRIVATE, about, clock.today(),
                InterviewChannel.ON_SITE, "Mycket folk dagtid", unsafe, null, null, null, 4);
    }
}
