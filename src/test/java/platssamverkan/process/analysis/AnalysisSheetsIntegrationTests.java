package platssamverkan.process.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import platssamverkan.account.AccountId;
import platssamverkan.analysis.CrimeKind;
import platssamverkan.analysis.DayPart;
import platssamverkan.analysis.DisturbanceKind;
import platssamverkan.analysis.HowOften;
import platssamverkan.analysis.Light;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.process.engine.FormReader;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ExaminedPlaces;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;
import platssamverkan.survey.Channel;
import platssamverkan.survey.Wave;

@DatabaseTest
@Import(AnalysisSheets.class)
class AnalysisSheetsIntegrationTests {

    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 31);

    @Autowired
    private CrimeStatisticSheet crimes;

    @Autowired
    private DisturbanceSheet disturbances;

    @Autowired
    private SurveyTotalSheet surveys;

    @Autowired
    private FactorSelectionSheet selection;

    @Autowired
    private FactorRatingSheet ratings;

    @Autowired
    private FormReader reader;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private ExaminedPlaces places;

    @Autowired
    private TestClock clock;

    private AccountId leader;
    private AccountId colleague;
    private ProjectId project;
    private UUID torget;

    @BeforeEach
    void examineTwoPlaces() {
        var municipality = fixtures.municipality();
        leader = fixtures.account(municipality, "Kim Ek");
        colleague = fixtures.account(municipality, "Robin Ström");
        project = fixtures.project(leader);
        fixtures.member(project, leader, Role.PROJEKTLEDARE);
        fixtures.member(project, colleague, Role.PROCESSTOD);
        torget = places.examine(project, leader, "Torget", "Parken").get(0).value();
    }

    @Test
    void countReportedCrimesForTwelveMonths() {
        assertThat(crimes.progress(project).missing()).containsExactly("Minst en uppgift om anmälda brott behövs.");
        var crime = new CrimeStatisticForm(CrimeKind.ROBBERY, torget, JANUARY, null, 31, "Polisen");

        var row = add(crimes, crime);

        assertThat(texts(crimes)).containsExactly(
                List.of("Rån", "Torget", "1 januari 2025–31 december 2025", "31", "21–44", "Polisen"));
        assertThat(crimes.row(project, row).orElseThrow().value().toDay()).isEqualTo(DECEMBER);
        assertThat(crimes.progress(project).complete()).isTrue();
    }

    @Test
    void nameTheColleagueWhoChangedTheRowFirst() {
        var row = add(crimes, new CrimeStatisticForm(CrimeKind.ROBBERY, null, JANUARY, DECEMBER, 31, "Polisen"));
        var other = new CrimeStatisticForm(CrimeKind.ROBBERY, null, JANUARY, DECEMBER, 32, "Polisen");
        crimes.save(project, new RowEdit<>(row, 1, other, colleague)).value();

        assertThat(crimes.save(project, new RowEdit<>(row, 1, other, leader)).refusals())
                .containsExactly(Refusal.of("rowChanged", "Robin Ström"));
    }

    @Test
    void letARowGoThatWasAMistake() {
        var row = add(disturbances, litter("Glas vid bänkarna"));
        assertThat(texts(disturbances)).containsExactly(
                List.of("Nedskräpning", "Torget", "Kväll", "Varje vecka", "Glas vid bänkarna", "Renhållningen"));

        disturbances.remove(project, new RowEdit<>(row, 1, null, leader)).value();

        assertThat(disturbances.row(project, row)).isEmpty();
        assertThat(disturbances.remove(project, new RowEdit<>(row, 1, null, leader)).refusals())
                .containsExactly(Refusal.of("rowGone"));
    }

    @Test
    void tellHowASurveyWasAnsweredAndWithholdTheFew() {
        add(surveys, new SurveyTotalForm(Wave.BASELINE, null, JANUARY, DECEMBER, Channel.OPEN_LINK, "Egen enkät",
                120, 84, 9, 4, null, null, null, null));

        assertThat(texts(surveys)).containsExactly(List.of("Före åtgärderna", "Hela området",
                "1 januari 2025–31 december 2025",
                "Öppen länk eller QR-kod. Självselekterat: de som svarat har valt det själva.",
                "Trygga dagtid: 84 av 120 (70 %). Trygga när det är mörkt: färre än tio svar, redovisas inte.",
                "Egen enkät"));
    }

    @Test
    void askForEveryFactorAtEveryPlace() {
        assertThat(ratings.tables(project)).extracting(table -> table.lines().size()).containsExactly(42, 42);
        assertThat(ratings.tables(project).get(0).caption()).isEqualTo("Torget: 0 av 42 faktorer bedömda");
        assertThat(ratings.progress(project).needed()).isEqualTo(84);
        assertThat(ratings.progress(project).missing()).first().isEqualTo("Torget: 42 faktorer återstår");
        assertThat(ratings.row(project, torget + ".B1").orElseThrow().version()).isZero();
        assertThat(ratings.row(project, torget + ".Z9")).isEmpty();
        assertThat(ratings.row(project, UUID.randomUUID() + ".B1")).isEmpty();
        assertThat(ratings.row(project, "nonsens")).isEmpty();
    }

    @Test
    void colourAFactorThatIsRated() {
        rate("B1", rating(5, 9, colleague.value()));

        var line = line("B1");
        assertThat(line.filled()).isTrue();
        assertThat(line.cells()).extracting(SheetCell::text).containsExactly("B1 Nedskräpning", "Ordningsstörningar",
                "5 poäng", "Röd", "9 poäng, skiljer 4. Gå igenom bedömningen tillsammans.",
                "Kim Ek, 2 mars 2026");
        assertThat(line.cells().get(3).tone()).isEqualTo(SheetCell.Tone.RED);
        assertThat(line.cells().get(4).tone()).isEqualTo(SheetCell.Tone.WARNING);
    }

    @Test
    void offerTheLastRoundForTheNextFactor() {
        rate("B1", rating(5, null, null));

        var next = ratings.row(project, torget + ".B2").orElseThrow().value();
        assertThat(next.evidence()).isEqualTo("Besiktning");
        assertThat(next.light()).isEqualTo(Light.DARKNESS);
        assertThat(ratings.row(project, torget + ".A1").orElseThrow().value().evidence()).isNull();
    }

    @Test
    void refuseAScoreOfTwentyOneAtTheScore() {
        var value = JsonNodeFactory.instance.objectNode()
                .put("score", 21).put("rationale", "Skräp").put("ratedOn", "2026-03-02");

        assertThat(reader.read(value, RatingForm.class).refusals())
                .containsExactly(Refusal.at("score", "outOfRange", 0L, 20L));
    }

    @Test
    void refuseASecondRaterFromOutside() {
        var stranger = fixtures.account();

        assertThat(ratings.save(project, new RowEdit<>(torget + ".B1", 0, rating(5, 9, stranger.value()),
                leader)).refusals())
                .containsExactly(Refusal.at("secondRater", "raterNotMember"));
    }

    @Test
    void showWhatToLookForAndWhatIsKnown() {
        add(disturbances, litter(null));

        assertThat(ratings.choices(project, torget + ".B1"))
                .containsEntry("factorHeading", "B1 Nedskräpning – Torget")
                .containsEntry("inspected", true)
                .containsEntry("scale", "**Röd** 0–6: Problem som måste åtgärdas. **Gul** 7–13: Viss problematik som "
                        + "bör bevakas. **Grön** 14–20: God nivå.")
                .containsEntry("knownFacts", "**Det här vet ni redan:**"
                        + "\n- Nedskräpning, Torget: kväll, varje vecka\\. Källa: Renhållningen\\.")
                .containsKeys("judges", "lookFor", "conditions", "level0", "level7", "level14", "level20", "raters");
        assertThat(ratings.choices(project, torget + ".A1")).containsEntry("inspected", false)
                .containsEntry("knownFacts", "");
    }

    @Test
    void leaveOutAFactorThatIsSwitchedOff() {
        var off = new FactorSelectionForm(false, "Inga parkeringshus");
        selection.save(project, new RowEdit<>("J1", 0, off, leader)).value();

        assertThat(selection.row(project, "J1").orElseThrow().value()).isEqualTo(off);
        assertThat(selection.progress(project).filled()).isEqualTo(41);
        assertThat(texts(selection)).contains(List.of(
                "J1 Entréer, lås, källare och parkeringshus", "Skalskydd", "Besiktning", "Nej. Inga parkeringshus"));
        assertThat(ratings.progress(project).needed()).isEqualTo(82);
        assertThat(ratings.row(project, torget + ".J1")).isEmpty();
        assertThat(selection.row(project, "Z9")).isEmpty();
    }

    private <R> String add(Worksheet<R> sheet, R row) {
        return sheet.save(project, new RowEdit<>(RowEdit.NEW, 0, row, leader)).value();
    }

    private void rate(String factor, RatingForm form) {
        ratings.save(project, new RowEdit<>(torget + "." + factor, 0, form, leader)).value();
    }

    private RatingForm rating(int score, Integer secondScore, UUID secondRater) {
        return new RatingForm(score, false, "Skräp vid bänkarna", "Besiktning", clock.today(), Light.DARKNESS,
                secondScore, secondRater);
    }

    private DisturbanceForm litter(String description) {
        return new DisturbanceForm(DisturbanceKind.LITTER, torget, DayPart.EVENING, HowOften.WEEKLY, description,
                "Renhållningen");
    }

    private SheetLine line(String factor) {
        return ratings.tables(project).get(0).lines().stream()
                .filter(line -> line.rowKey().endsWith("." + factor)).findFirst().orElseThrow();
    }

    private List<List<String>> texts(Worksheet<?> sheet) {
        return sheet.tables(project).get(0).lines().stream()
                .map(line -> line.cells().stream().map(SheetCell::text).toList())
                .toList();
    }
}
