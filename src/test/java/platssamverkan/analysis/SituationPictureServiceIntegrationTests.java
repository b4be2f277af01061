package platssamverkan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import platssamverkan.account.AccountId;
import platssamverkan.area.PlaceId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowView;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ExaminedPlaces;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.survey.Channel;
import platssamverkan.survey.SurveyService;
import platssamverkan.survey.SurveyTotal;
import platssamverkan.survey.Wave;

@DatabaseTest
@Import(AnalysisServices.class)
class SituationPictureServiceIntegrationTests {

    private static final SituationPicture PICTURE =
            new SituationPicture("Brotten samlas vid stationen", "Butikerna berättar om stölder", "Mörkret är orsaken");
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 31);

    @Autowired
    private SituationPictureService pictures;

    @Autowired
    private CrimeStatisticService crimes;

    @Autowired
    private DisturbanceService disturbances;

    @Autowired
    private SurveyService surveys;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private ExaminedPlaces places;

    private AccountId leader;
    private ProjectId project;
    private PlaceId torget;

    @BeforeEach
    void examineTwoPlaces() {
        leader = fixtures.account();
        project = fixtures.project(leader);
        torget = places.examine(project, leader, "Torget", "Parken").get(0);
    }

    @Test
    void refusesAPictureWithoutFactsAndNamesWhatIsMissing() {
        assertThat(pictures.record(project, PICTURE, leader).refusals())
                .containsExactly(Refusal.of("crimeDataMissing"), Refusal.of("insecurityDataMissing"));
        assertThat(pictures.picture(project)).isEmpty();
    }

    @Test
    void refusesAPictureWithoutInsecurity() {
        crimes.save(added(), crime(31));
        disturbances.save(added(), litter());

        assertThat(pictures.record(project, PICTURE, leader).refusals())
                .containsExactly(Refusal.of("insecurityDataMissing"));
    }

    @Test
    void wantsNoCopiedSurveyWhereTheModelAsksByItself() {
        project = fixtures.fullProject(leader);
        torget = places.examine(project, leader, "Torget", "Parken").get(0);
        crimes.save(added(), crime(31)).value();

        assertThat(pictures.record(project, PICTURE, leader).isAccepted()).isTrue();
    }

    @Test
    void doesNotTakeAFollowUpForTheStart() {
        crimes.save(added(), crime(31));
        surveys.save(added(), survey(Wave.FOLLOW_UP));

        assertThat(pictures.record(project, PICTURE, leader).refusals())
                .containsExactly(Refusal.of("insecurityDataMissing"));
    }

    @Test
    void recordsThePictureWithItsFacts() {
        compile();

        assertThat(pictures.picture(project)).hasValueSatisfying(view -> {
            assertThat(view.picture()).isEqualTo(PICTURE);
            assertThat(view.crimes()).containsExactly(crime(31));
            assertThat(view.disturbances()).containsExactly(litter());
            assertThat(view.surveys()).hasSize(1);
            assertThat(view.recordedBy()).isEqualTo(leader);
        });
    }

    @Test
    void leavesTheFactsOfARecordedPictureAsTheyAre() {
        compile();
        var crime = change(crimes.rows(project).get(0));
        var disturbance = change(disturbances.rows(project).get(0));
        var recorded = Refusal.of("situationPictureRecorded");

        assertThat(crimes.save(crime, crime(30)).refusals()).containsExactly(recorded);
        assertThat(crimes.remove(crime).refusals()).containsExactly(recorded);
        assertThat(disturbances.save(disturbance, litter()).refusals()).containsExactly(recorded);
        assertThat(disturbances.remove(disturbance).refusals()).containsExactly(recorded);
        assertThat(surveys.save(added(), survey(Wave.BASELINE)).refusals())
                .containsExactly(Refusal.of("surveyWaveClosed"));
    }

    @Test
    void refusesACountThatIsWrongAndAPlaceThatIsNotExamined() {
        var elsewhere = places.examine(fixtures.project(leader), leader, "Annat torg", "Annan park").get(0);
        var count = new CrimeCount(elsewhere, CrimeKind.THEFT, JANUARY, DECEMBER, 4, "Polisen");

        assertThat(crimes.save(added(), crime(-1)).refusals())
                .containsExactly(Refusal.at("reports", "negativeReports", -1));
        assertThat(crimes.save(added(), count).refusals()).containsExactly(Refusal.at("place", "placeNotExamined"));
        assertThat(crimes.rows(project)).isEmpty();
    }

    @Test
    void takesAwayWhatWasWrittenByMistake() {
        crimes.save(added(), crime(31));
        disturbances.save(added(), litter());

        assertThat(crimes.remove(change(crimes.rows(project).get(0))).isAccepted()).isTrue();
        assertThat(disturbances.remove(change(disturbances.rows(project).get(0))).isAccepted()).isTrue();

        assertThat(crimes.rows(project)).isEmpty();
        assertThat(disturbances.rows(project)).isEmpty();
    }

    private void compile() {
        crimes.save(added(), crime(31));
        disturbances.save(added(), litter());
        surveys.save(added(), survey(Wave.BASELINE));
        pictures.record(project, PICTURE, leader).value();
    }

    private CrimeCount crime(int reports) {
        return new CrimeCount(torget, CrimeKind.ASSAULT, JANUARY, DECEMBER, reports, "Polisen, uttag februari 2026");
    }

    private Disturbance litter() {
        return new Disturbance(null, DisturbanceKind.LITTER, DayPart.EVENING, HowOften.WEEKLY, null, "Renhållningen");
    }

    private static SurveyTotal survey(Wave wave) {
        return new SurveyTotal(wave, null, JANUARY, DECEMBER, Channel.POSTAL, "Kommunens enkät", null, null, 120, 48,
                null, null, null, null);
    }

    private RowChange added() {
        return RowChange.added(project, leader);
    }

    private RowChange change(RowView<?> row) {
        return new RowChange(project, row.rowId(), row.version(), leader);
    }
}
