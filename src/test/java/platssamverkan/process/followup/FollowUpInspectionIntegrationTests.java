package platssamverkan.process.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import platssamverkan.account.AccountId;
import platssamverkan.analysis.BaselineService;
import platssamverkan.analysis.InspectionService;
import platssamverkan.analysis.Light;
import platssamverkan.analysis.RatedProject;
import platssamverkan.area.PlaceId;
import platssamverkan.process.analysis.AnalysisSheets;
import platssamverkan.process.analysis.RatingForm;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ExaminedPlaces;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

@DatabaseTest
@Import({AnalysisSheets.class, RatedProject.class})
class FollowUpInspectionIntegrationTests {

    private static final LocalDate A_YEAR_LATER = LocalDate.of(2026, 11, 10);

    @Autowired
    private FollowUpInspectionSheet sheet;

    @Autowired
    private FollowUpInspectionResult result;

    @Autowired
    private InspectionService inspections;

    @Autowired
    private BaselineService baselines;

    @Autowired
    private RatedProject rated;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private ExaminedPlaces places;

    @Autowired
    private TestClock clock;

    private AccountId leader;
    private ProjectId project;
    private List<PlaceId> examined;

    @BeforeEach
    void lockABaselineAndWaitAYear() {
        leader = fixtures.account();
        project = fixtures.project(leader);
        examined = places.examine(project, leader, "Torget", "Parken", "Stationen");
        rated.only(project, leader, "A1", "B1", "B2");
        rated.rate(project, leader, "A1", 5, "B1", 6, "B2", 9);
        places.choose(project, leader, examined.get(0), examined.get(2));
        baselines.lock(project).value();
        clock.moveTo(A_YEAR_LATER);
    }

    @Test
    void asksForTheInspectedFactorsOfTheChosenPlacesOnly() {
        assertThat(sheet.tables(project)).extracting(table -> table.caption()).containsExactly(
                "Torget: 0 av 2 faktorer besiktade igen", "Stationen: 0 av 2 faktorer besiktade igen");
        assertThat(sheet.row(project, examined.get(0) + ".A1")).isEmpty();
        assertThat(sheet.row(project, examined.get(1) + ".B1")).isEmpty();
        assertThat(sheet.progress(project).missing())
                .containsExactly("Torget: 2 faktorer återstår", "Stationen: 2 faktorer återstår");
    }

    @Test
    void showsTheBaselineBesideTheNewScore() {
        inspect(0, "B1", 7, Light.DARKNESS);

        assertThat(sheet.tables(project).get(0).lines().get(0).cells()).extracting(SheetCell::text).startsWith(
                "B1 Nedskräpning", "6 poäng, Röd", "7 poäng", "Gul");
        assertThat(sheet.choices(project, examined.get(0) + ".B1"))
                .containsEntry("before", "**Vid baslinjen:** 6 poäng, röd. Besiktat 12 november 2025 i mörker.");
        assertThat(sheet.row(project, examined.get(0) + ".B2").orElseThrow().value().light()).isEqualTo(Light.DARKNESS);
    }

    @Test
    void refusesAFactorThatIsNotInspected() {
        assertThat(sheet.save(project, new RowEdit<>(examined.get(0) + ".A1", 0, form(7, Light.DUSK), leader)).refusals())
                .containsExactly(Refusal.of("pairNotInBaseline", "A1"));
        assertThat(sheet.save(project, new RowEdit<>("nonsens", 0, form(7, Light.DUSK), leader)).refusals())
                .containsExactly(Refusal.of("rowGone"));
    }

    @Test
    void tellsWhatHasChanged() {
        inspect(0, "B1", 7, Light.DARKNESS);
        inspect(0, "B2", 14, Light.DAYLIGHT);
        inspect(2, "B1", 6, Light.DARKNESS);
        save(2, "B2", new RatingForm(null, true, "Bygget står i vägen", null, A_YEAR_LATER, null, null, null));
        assertThat(result.show(project)).isEmpty();
        inspections.record(project, "Mycket är bättre", null, leader).value();

        var view = result.show(project).orElseThrow();

        assertThat(view.sentences()).startsWith("Mycket är bättre", "Av 4 bedömningar har 2 fått en bättre färg, "
                + "1 samma färg och 0 en sämre färg. En är inte bedömd på nytt.");
        assertThat(view.tables().get(0).rows()).containsExactly(
                List.of("Torget", "2", "0", "0", "0"), List.of("Stationen", "0", "1", "0", "1"));
        assertThat(view.tables().get(1).rows()).containsExactly(
                List.of("B1 Nedskräpning", "6 poäng, Röd", "7 poäng, Gul", "Bättre färg",
                        "Gränsfall: bara en poäng skiljer."),
                List.of("B2 Klotter", "9 poäng, Gul", "14 poäng, Grön", "Bättre färg",
                        "Annat ljus eller annan årstid än första gången."));
        assertThat(view.tables().get(2).rows().get(1)).containsExactly(
                "B2 Klotter", "9 poäng, Gul", "–", "Inte bedömd på nytt", "Bygget står i vägen");
    }

    private void inspect(int place, String factor, int score, Light light) {
        save(place, factor, form(score, light));
    }

    private void save(int place, String factor, RatingForm form) {
        sheet.save(project, new RowEdit<>(examined.get(place) + "." + factor, 0, form, leader)).value();
    }

    private static RatingForm form(int score, Light light) {
        return new RatingForm(score, false, "Renare", "Besiktning", A_YEAR_LATER, light, null, null);
    }
}
