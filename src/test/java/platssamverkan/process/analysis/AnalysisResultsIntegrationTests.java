package platssamverkan.process.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import platssamverkan.account.AccountId;
import platssamverkan.analysis.BaselineService;
import platssamverkan.analysis.CrimeCount;
import platssamverkan.analysis.CrimeKind;
import platssamverkan.analysis.CrimeStatisticService;
import platssamverkan.analysis.RatedProject;
import platssamverkan.analysis.SituationPicture;
import platssamverkan.analysis.SituationPictureService;
import platssamverkan.process.desk.TableView;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ExaminedPlaces;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.survey.Channel;
import platssamverkan.survey.SurveyService;
import platssamverkan.survey.SurveyTotal;
import platssamverkan.survey.Wave;

@DatabaseTest
@Import({AnalysisSheets.class, RatedProject.class})
class AnalysisResultsIntegrationTests {

    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 31);

    @Autowired
    private SituationPictureResult situation;

    @Autowired
    private FactorRatingsResult factors;

    @Autowired
    private SituationPictureService pictures;

    @Autowired
    private CrimeStatisticService crimes;

    @Autowired
    private SurveyService surveys;

    @Autowired
    private BaselineService baselines;

    @Autowired
    private RatedProject rated;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private ExaminedPlaces places;

    private AccountId leader;
    private ProjectId project;

    @BeforeEach
    void openAProject() {
        leader = fixtures.account();
        project = fixtures.project(leader);
        places.examine(project, leader, "Torget", "Parken");
    }

    @Test
    void sayNothingBeforeAnythingIsRecorded() {
        assertThat(situation.show(project)).isEmpty();
        assertThat(factors.show(project)).isEmpty();
    }

    @Test
    void showTheThreePartsAndTheFactsBeneath() {
        crimes.save(added(), crime(CrimeKind.ASSAULT, 31)).value();
        crimes.save(added(), crime(CrimeKind.SEXUAL_OFFENCE, 3)).value();
        surveys.save(added(), new SurveyTotal(Wave.BASELINE, null, JANUARY, DECEMBER, Channel.POSTAL, "Kommunens enkät",
                null, null, 120, 48, null, null, null, null)).value();
        pictures.record(project, new SituationPicture("Stölder", "Butikerna oroas", "Mörkret"), leader).value();

        var view = situation.show(project).orElseThrow();

        assertThat(view.sentences()).containsExactly(
                "Kartläggning: Stölder", "Annan information: Butikerna oroas", "Analys: Mörkret");
        assertThat(view.tables()).extracting(TableView::caption).containsExactly("Anmälda brott", "Enkäter");
        assertThat(view.tables().get(0).rows()).containsExactly(
                List.of("Misshandel", "Hela området", "1 januari 2025–31 december 2025", "31", "21–44", "Polisen"),
                List.of("Sexualbrott", "Hela området", "1 januari 2025–31 december 2025", "färre än 10", "", "Polisen"));
    }

    @Test
    void countTheColoursOfEachPlaceAndListWhatIsRed() {
        rated.only(project, leader, "B1", "B2", "E1");
        rated.rate(project, leader, "B1", 3, "B2", 7, "E1", 14);

        var view = factors.show(project).orElseThrow();

        assertThat(view.sentences()).containsExactly("Sammanfattat",
                "3 faktorer är bedömda på 2 platser. 39 faktorer är avstängda.");
        assertThat(view.tables().get(0).rows()).containsExactly(
                List.of("Torget", "1", "1", "1", "0"), List.of("Parken", "1", "1", "1", "0"));
        assertThat(view.tables().get(1).rows()).containsExactly(
                List.of("Torget", "B1 Nedskräpning", "3", "Så såg det ut"),
                List.of("Parken", "B1 Nedskräpning", "3", "Så såg det ut"));
    }

    @Test
    void tellThatTheGoalIsOutOfReachWhenTooMuchIsGreen() {
        rated.only(project, leader, "B1", "B2", "B3", "E1", "E2");
        rated.rate(project, leader, "B1", 3, "B2", 14, "B3", 15, "E1", 16, "E2", 20);

        baselines.lock(project).value();

        assertThat(factors.show(project).orElseThrow().sentences()).endsWith(
                "Baslinjen låstes den 2 mars 2026. Den har 10 bedömningar med färg, varav 8 är gröna.",
                "Så mycket är redan grönt att en fjärdedel inte kan få en bättre färg. Ett sådant mål går inte att nå.");
    }

    private static CrimeCount crime(CrimeKind kind, int reports) {
        return new CrimeCount(null, kind, JANUARY, DECEMBER, reports, "Polisen");
    }

    private RowChange added() {
        return RowChange.added(project, leader);
    }
}
