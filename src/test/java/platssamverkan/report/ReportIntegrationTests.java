package platssamverkan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.Sector;
import platssamverkan.analysis.FactorService;
import platssamverkan.area.AreaService;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.followup.ExpectedResultsService;
import platssamverkan.followup.Verdict;
import platssamverkan.meeting.MeetingService;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.support.CarriedOutPlan;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;
import platssamverkan.survey.SurveyService;
import platssamverkan.walkthrough.WalkthroughService;

@DatabaseTest
@Import({CarriedOutPlan.class, PlainTypesetting.class})
@ComponentScan(basePackageClasses = {
    AccountService.class, MembershipService.class, AreaService.class, ActorService.class, FactorService.class,
    SurveyService.class, WalkthroughService.class, SteeringGroupService.class, MeetingService.class,
    ActionPlanService.class, ExpectedResultsService.class, ReportService.class
})
class ReportIntegrationTests {

    @Autowired
    private ReportService reports;

    @Autowired
    private ExpectedResultsService results;

    @Autowired
    private ActorService actors;

    @Autowired
    private CarriedOutPlan plan;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TestClock clock;

    private AccountId leader;
    private ProjectId project;

    @BeforeEach
    void carryOutAPlan() {
        leader = fixtures.account();
        project = fixtures.project(leader);
        var chair = fixtures.account();
        fixtures.member(project, chair, Role.ORDFORANDE);
        var details =
            new ActorDetails("Tekniska kontoret", ActorKind.MUNICIPAL_DEPARTMENT, Sector.PUBLIC, false, true, null, null);
        var actor = actors.join(project, details, leader, clock.instant()).value().id();
        var places = plan.choosePlaces(project, leader);
        var lamps = plan.propose(project, places.get(0), "Nya lampor", actor, leader);
        plan.propose(project, places.get(1), "Klipp häcken", actor, leader);
        plan.adopt(project, leader, chair);
        clock.moveTo(clock.today().plusDays(20));
        plan.complete(lamps, leader);
    }

    @Test
    void refusesAReportBeforeTheResultsAreJudged() {
        assertThat(reports.finalise(project, "Det blev ljusare", leader, clock.instant()).refusals())
            .containsExactly(Refusal.of("reportWithoutResults"));
        assertThat(reports.report(project)).isEmpty();
    }

    @Test
    void keepsWhatTheModulesShowOnThatDay() {
        finalise("Det blev ljusare");

        var report = reports.report(project).orElseThrow();
        assertThat(report.version()).isEqualTo(1);
        assertThat(report.finalisedBy()).isEqualTo(leader);
        var content = report.content();
        assertThat(content.summary()).isEqualTo("Det blev ljusare");
        assertThat(content.area().orElseThrow().chosenPlaces()).containsExactly("Torget", "Stationen");
        assertThat(content.actors()).extracting(ReportContent.ActorPart::name).containsExactly("Tekniska kontoret");
        assertThat(content.situation()).isEmpty();
        assertThat(content.group()).isEmpty();
    }

    @Test
    void tellsTheLeadTimesOfMeasures() {
        finalise("Det blev ljusare");

        var part = reports.report(project).orElseThrow().content().plan().orElseThrow();
        assertThat(part.begun()).isEqualTo(1);
        assertThat(part.adopted()).isEqualTo(2);
        var lamps = part.measures().get(0);
        assertThat(lamps.status()).isEqualTo(MeasureStatus.COMPLETED);
        assertThat(lamps.place()).isEqualTo("Torget");
        assertThat(lamps.responsible()).isEqualTo("Tekniska kontoret");
        assertThat(lamps.decidedOn()).contains(LocalDate.of(2026, 3, 2));
        assertThat(lamps.daysToBegin()).contains(20L);
        assertThat(lamps.daysToComplete()).contains(0L);
    }

    @Test
    void carriesTheJudgementWithItsEvidence() {
        finalise("Det blev ljusare");

        var content = reports.report(project).orElseThrow().content();
        assertThat(content.results()).isEqualTo(results.evaluation(project).orElseThrow().results());
        assertThat(content.results().get(1).verdict()).isEqualTo(Verdict.REACHED);
        assertThat(content.results().get(1).evidence()).isNotEmpty();
    }

    @Test
    void keepsAnEarlierVersion() {
        finalise("Det blev ljusare");
        finalise("Det blev mycket ljusare");

        assertThat(reports.report(project).orElseThrow().version()).isEqualTo(2);
        assertThat(database.queryForObject("select count(*) from final_report", Integer.class)).isEqualTo(2);
    }

    @Test
    void sumsUpExactlyWhatIsStored() throws Exception {
        finalise("Räksmörgås på Åsgatan");

        var stored = database.queryForObject("select content from final_report", String.class);
        var digest = MessageDigest.getInstance("SHA-256").digest(stored.getBytes(StandardCharsets.UTF_8));
        assertThat(reports.report(project).orElseThrow().sha256()).isEqualTo(HexFormat.of().formatHex(digest));
    }

    @Test
    void resolvesEveryNumberToTheRowsBehindIt() {
        finalise("Det blev ljusare");

        StatedNumbers.resolve(reports.report(project).orElseThrow().content());
    }

    @Test
    void correctsTheWordsAsANewVersionAndLeavesTheNumbers() {
        finalise("Det blev jusare");
        var before = reports.report(project).orElseThrow();

        correct(1, Map.of("/summary", "Det blev ljusare"), false).value();
        entities.flush();
        entities.clear();

        var after = reports.report(project).orElseThrow();
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.correctionReason()).contains("Stavfel");
        assertThat(after.content()).usingRecursiveComparison().ignoringFields("summary", "corrections", "printed")
            .isEqualTo(before.content());
        assertThat(after.content().printed().get(0).paragraphs()).containsExactly("Det blev ljusare");
        assertThat(reports.versions(project)).extracting(report -> report.content().summary())
            .containsExactly("Det blev jusare", "Det blev ljusare");
    }

    @Test
    void correctsEveryTextThatWasTyped() {
        finalise("Det blev ljusare");
        var text = reports.correctableTexts(project).stream()
            .filter(typed -> typed.field().equals("area.description")).findFirst().orElseThrow();

        correct(1, Map.of(text.path(), "Mellan torget och stationen"), false).value();

        assertThat(reports.report(project).orElseThrow().content().area().orElseThrow().description())
            .isEqualTo("Mellan torget och stationen");
        assertThat(reports.versions(project).get(0).content().area().orElseThrow().description())
            .isEqualTo(text.text());
    }

    @Test
    void keepsWhatIsPrintedWhenTheRecordsAreCorrected() {
        finalise("Det blev ljusare");
        var before = reports.report(project).orElseThrow();
        actors.join(project, new ActorDetails("Gatukontoret", ActorKind.MUNICIPAL_DEPARTMENT, Sector.PUBLIC, false, true,
            null, null), leader, clock.instant()).value();
        entities.flush();
        entities.clear();

        assertThat(reports.versions(project).get(0)).isEqualTo(before);
        correct(1, Map.of("/summary", "Det blev mycket ljusare"), false).value();
        assertThat(reports.report(project).orElseThrow().content().actors())
            .extracting(ReportContent.ActorPart::name).containsExactly("Tekniska kontoret");
        correct(2, Map.of(), true).value();
        var anew = reports.report(project).orElseThrow().content();
        assertThat(anew.actors()).extracting(ReportContent.ActorPart::name)
            .containsExactlyInAnyOrder("Tekniska kontoret", "Gatukontoret");
        assertThat(anew.summary()).isEqualTo("Det blev mycket ljusare");
        assertThat(reports.versions(project).get(0)).isEqualTo(before);
    }

    @Test
    void refusesACorrectionWithoutReasonAndOneOfNothing() {
        assertThat(correct(1, Map.of("/summary", "Ljusare"), false).refusals())
            .containsExactly(Refusal.of("noReportToCorrect"));
        finalise("Det blev ljusare");
        assertThat(reports.correct(
                project, new CorrectReport(1, Map.of("/summary", " "), false, null), leader, clock.instant()).refusals())
            .containsExactly(Refusal.at("/summary", "required"), Refusal.at("reason", "reasonRequired"));
        assertThat(correct(1, Map.of("/summary", "Det blev ljusare"), false).refusals())
            .containsExactly(Refusal.of("nothingCorrected"));
        assertThat(correct(1, Map.of("/plan/begun", "9"), false).refusals())
            .containsExactly(Refusal.at("/plan/begun", "noTypedText"));
        assertThat(correct(7, Map.of("/summary", "Ljusare"), false).refusals())
            .containsExactly(Refusal.of("reportCorrectedMeanwhile", 1));
    }

    @Test
    void letsTheDatabaseRefuseAWrongSum() {
        var insert = """
            insert into final_report (id, project_id, version, content, content_sha256, finalised_by, finalised_at)
            values (gen_random_uuid(), ?, 1, '{}', 'abc', ?, now())""";

        assertThatThrownBy(() -> database.update(insert, project.value(), leader.value()))
            .isInstanceOf(DataAccessException.class)
            .hasMessageContaining("ck_final_report_sum");
    }

    @Test
    void letsTheDatabaseRefuseToChangeAReport() {
        finalise("Det blev ljusare");

        assertThatThrownBy(() -> database.update("update final_report set version = 9"))
            .isInstanceOf(DataAccessException.class)
            .hasMessageContaining("added and never changed");
    }

    private Outcome<ReportView> correct(int version, Map<String, String> words, boolean anew) {
        return reports.correct(
            project, new CorrectReport(version, words, anew, "Stavfel"), leader, clock.instant());
    }

    private void finalise(String summary) {
        results.record(project, clock.instant());
        assertThat(reports.finalise(project, summary, leader, clock.instant()).refusals()).isEmpty();
        entities.flush();
        entities.clear();
    }
}
