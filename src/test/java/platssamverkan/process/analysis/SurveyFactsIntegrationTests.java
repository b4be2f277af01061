package platssamverkan.process.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import platssamverkan.account.AccountId;
import platssamverkan.area.PlaceId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ExaminedPlaces;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.survey.Channel;
import platssamverkan.survey.CollectionDesign;
import platssamverkan.survey.SurveyAnswer;
import platssamverkan.survey.SurveyOccasion;
import platssamverkan.survey.SurveyWaveService;
import platssamverkan.survey.Wave;

/** What the survey says beside a factor that is rated. */
@DatabaseTest
@Import(AnalysisSheets.class)
class SurveyFactsIntegrationTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 23);

    @Autowired private KnownFacts facts;
    @Autowired private SheetPlaces sheetPlaces;
    @Autowired private SurveyWaveService surveys;
    @Autowired private ProjectFixtures fixtures;
    @Autowired private ExaminedPlaces places;

    private AccountId leader;
    private ProjectId project;
    private PlaceId square;
    private PlaceId park;

    @BeforeEach
    void examineTwoPlaces() {
        leader = fixtures.account();
        project = fixtures.fullProject(leader);
        var examined = places.examine(project, leader, "Torget", "Parken");
        square = examined.get(0);
        park = examined.get(1);
    }

    @Test
    void tellWhatWasAnsweredAboutThePlaceWhenTheWaveHasEnded() {
        ask(square, 3, 9);
        ask(park, 10, 0);
        assertThat(about(square, "C2")).isEmpty();

        end();

        assertThat(about(square, "C2")).containsExactly("Trygghet i mörker: 25 % mycket eller ganska trygga (3 av 12), "
            + "Torget, Före åtgärderna. Källa: projektets egen enkät.");
        assertThat(about(square, "C1")).isEmpty();
        assertThat(about(square, "D1")).isEmpty();
    }

    @Test
    void tellNothingOfAPlaceWithTooFewAnswersNorOfTheOther() {
        ask(square, 3, 30);
        ask(park, 9, 0);
        end();

        assertThat(about(square, "C2")).isEmpty();
        assertThat(about(park, "C2")).isEmpty();
    }

    private List<String> about(PlaceId place, String factor) {
        return facts.about(project, new PairKey(place, factor), sheetPlaces.names(project));
    }

    private void ask(PlaceId place, int safe, int unsafe) {
        var occasion = surveys.save(RowChange.added(project, leader), new SurveyOccasion(
            Wave.BASELINE, place, Channel.POSTAL, DAY, DAY, null, null, null)).value();
        for (int person = 0; person < safe + unsafe; person++) {
            answer(occasion, person < safe ? "FAIRLY_SAFE" : "VERY_UNSAFE");
        }
    }

    private void answer(UUID occasion, String safeInDark) {
        surveys.save(RowChange.added(project, leader),
            new SurveyAnswer(Wave.BASELINE, occasion, Map.of("safeInDark", safeInDark), null)).value();
    }

    private void end() {
        surveys.end(project, Wave.BASELINE, new CollectionDesign("Alla hushåll", null, null, null), leader).value();
    }
}
