package platssamverkan.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
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

@DatabaseTest
@Import({SurveyService.class, ExaminedPlaces.class})
class SurveyServiceIntegrationTests {

    @Autowired
    private SurveyService surveys;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private ExaminedPlaces places;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TestEntityManager entities;

    private AccountId leader;
    private ProjectId project;

    @BeforeEach
    void openAProject() {
        leader = fixtures.account();
        project = fixtures.project(leader);
    }

    @Test
    void keepsTheTotalsAsTheyWereCopied() {
        var total = Surveys.total(80, 60, 120, 48);

        assertThat(surveys.save(added(), total).isAccepted()).isTrue();

        assertThat(surveys.rows(project)).extracting(RowView::content).containsExactly(total);
        assertThat(surveys.totals(project)).containsExactly(SurveyTotalView.of(total, Set.of()));
    }

    @Test
    void writesNothingWhenItRefuses() {
        assertThat(surveys.save(added(), Surveys.total(80, 90, null, null)).isAccepted()).isFalse();

        assertThat(surveys.rows(project)).isEmpty();
    }

    @Test
    void refusesAPlaceThatIsNotExamined() {
        var elsewhere = places.examine(fixtures.project(leader), leader, "Annat torg", "Annan park").get(0);

        assertThat(surveys.save(added(), Surveys.at(elsewhere, Wave.BASELINE, 30)).refusals())
                .containsExactly(Refusal.at("place", "placeNotExamined"));
    }

    @Test
    void acceptsAnExaminedPlace() {
        PlaceId torget = places.examine(project, leader, "Torget", "Parken").get(0);

        assertThat(surveys.save(added(), Surveys.at(torget, Wave.BASELINE, 30)).isAccepted()).isTrue();
        assertThat(surveys.totals(project)).extracting(SurveyTotalView::placeId).containsExactly(torget);
    }

    @Test
    void keepsEveryVersionOfARow() {
        var row = surveys.save(added(), Surveys.total(80, 60, 120, 48)).value();

        assertThat(surveys.save(new RowChange(project, row, 1, leader), Surveys.total(80, 61, 120, 48)).isAccepted())
                .isTrue();

        assertThat(surveys.rows(project)).singleElement()
                .satisfies(view -> assertThat(view.version()).isEqualTo(2))
                .satisfies(view -> assertThat(view.content().daySafe()).isEqualTo(61));
        assertThat(database.queryForList("select day_safe from survey_total order by version", Integer.class))
                .containsExactly(60, 61);
    }

    @Test
    void namesTheColleagueWhoChangedTheRowMeanwhile() {
        var colleague = fixtures.account(fixtures.municipality(), "Robin Ström");
        var row = surveys.save(added(), Surveys.total(80, 60, 120, 48)).value();
        surveys.save(new RowChange(project, row, 1, colleague), Surveys.total(80, 61, 120, 48));

        assertThat(surveys.save(new RowChange(project, row, 1, leader), Surveys.total(80, 62, 120, 48)).refusals())
                .containsExactly(Refusal.of("rowChanged", "Robin Ström"));
        assertThat(surveys.rows(project).get(0).content().daySafe()).isEqualTo(61);
    }

    @Test
    void namesTheColleagueWhoTookTheRowAway() {
        var colleague = fixtures.account(fixtures.municipality(), "Robin Ström");
        var row = surveys.save(added(), Surveys.total(80, 60, 120, 48)).value();
        surveys.remove(new RowChange(project, row, 1, colleague));

        assertThat(surveys.save(new RowChange(project, row, 1, leader), Surveys.total(80, 62, 120, 48)).refusals())
                .containsExactly(Refusal.of("rowChanged", "Robin Ström"));
        assertThat(surveys.rows(project)).isEmpty();
    }

    @Test
    void refusesTheRowOfAnotherProject() {
        var row = surveys.save(added(), Surveys.total(80, 60, 120, 48)).value();
        var other = fixtures.project(leader);

        assertThat(surveys.save(new RowChange(other, row, 1, leader), Surveys.total(80, 62, 120, 48)).refusals())
                .containsExactly(Refusal.of("rowGone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update survey_total set source = 'Annan' where project_id = ?", "delete from survey_total where project_id = ?",
        "delete from survey_wave_closing where project_id = ?"
    })
    void leavesAClosedWaveAsItIsInTheDatabaseToo(String sql) {
        surveys.save(added(), Surveys.total(80, 60, null, null)).value();
        surveys.close(project, Wave.BASELINE, leader);
        entities.flush();

        assertThatThrownBy(() -> database.update(sql, project.value()))
                .hasMessageMatching("(?s).*(are kept as they are|never changed).*");
    }

    @Test
    void leavesAClosedWaveAsItIs() {
        var row = surveys.save(added(), Surveys.total(80, 60, 120, 48)).value();
        surveys.close(project, Wave.BASELINE, leader);
        surveys.close(project, Wave.BASELINE, leader);
        var closed = Refusal.of("surveyWaveClosed");

        assertThat(surveys.save(added(), Surveys.total(80, 60, null, null)).refusals()).containsExactly(closed);
        assertThat(surveys.remove(new RowChange(project, row, 1, leader)).refusals()).containsExactly(closed);
        assertThat(surveys.save(new RowChange(project, row, 1, leader), Surveys.at(null, Wave.FOLLOW_UP, 30)).refusals())
                .containsExactly(closed);
        assertThat(surveys.save(added(), Surveys.at(null, Wave.FOLLOW_UP, 30)).isAccepted()).isTrue();
    }

    private RowChange added() {
        return RowChange.added(project, leader);
    }
}
