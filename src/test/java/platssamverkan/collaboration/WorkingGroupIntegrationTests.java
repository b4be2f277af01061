package platssamverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.Sector;
import platssamverkan.area.AreaReason;
import platssamverkan.area.AreaService;
import platssamverkan.area.DefineArea;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceKind;
import platssamverkan.area.PlaceOwner;
import platssamverkan.collaboration.FormWorkingGroup.Member;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

@DatabaseTest
@ComponentScan(basePackageClasses = {
    AccountService.class, MembershipService.class, ActorService.class, AreaService.class, SteeringGroupService.class
})
class WorkingGroupIntegrationTests {

    @Autowired
    private WorkingGroupService groups;

    @Autowired
    private SteeringGroupService steering;

    @Autowired
    private KnowledgeTestService tests;

    @Autowired
    private TrainingService trainings;

    @Autowired
    private ActorService actors;

    @Autowired
    private MembershipService memberships;

    @Autowired
    private AreaService areas;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TestClock clock;

    private AccountId leader;
    private AccountId anna;
    private AccountId omar;
    private ProjectId project;
    private ActorId department;
    private ActorId shop;
    private PlaceId square;
    private PlaceId station;

    @BeforeEach
    void openAProjectWithTwoPlaces() {
        leader = fixtures.account();
        anna = fixtures.account();
        omar = fixtures.account();
        project = fixtures.fullProject(leader);
        fixtures.member(project, leader, Role.PROJEKTLEDARE);
        fixtures.member(project, anna, Role.STYRGRUPP);
        fixtures.member(project, omar, Role.STYRGRUPP);
        department = join("Tekniska kontoret", ActorKind.MUNICIPAL_DEPARTMENT, Sector.PUBLIC);
        shop = join("Centrumboden", ActorKind.TRADER, Sector.PRIVATE);
        var area = new DefineArea(
            "Centrum", "Stadens mitt", Set.of(AreaReason.FELT_INSECURITY), "Lägesbilden", "Från ån till järnvägen", null,
            List.of(place("Torget"), place("Stationen")));
        var examined = areas.define(project, area, leader, clock.instant()).value().places();
        square = examined.get(0).id();
        station = examined.get(1).id();
    }

    @Test
    void formsAGroupForEachPlace() {
        var first = form(square, "Torggruppen", lead("Anna", anna)).value();
        form(station, "Stationsgruppen", lead("Omar", null));

        assertThat(groups.groups(project)).extracting(view -> view.content().name())
            .containsExactly("Stationsgruppen", "Torggruppen");
        assertThat(groups.groupOf(project, square)).contains(first);
        assertThat(first.lead().name()).isEqualTo("Anna");
        assertThat(groups.names(List.of(first.id(), new WorkingGroupId(UUID.randomUUID()))))
            .containsExactly(Map.entry(first.id(), "Torggruppen"));
    }

    @Test
    void keepsTheGroupAndItsOlderVersionWhenItChanges() {
        var first = form(square, "Torggruppen", lead("Anna", anna)).value();

        var changed = groups.change(
            project, first.id(), 1, group("Torggruppen", lead("Omar", omar)), "Anna har slutat", leader).value();

        forget();
        assertThat(changed.id()).isEqualTo(first.id());
        assertThat(changed.version()).isEqualTo(2);
        assertThat(groups.groups(project)).containsExactly(changed);
        assertThat(rows("working_group")).isEqualTo(2);
        assertThat(database.queryForList("select note from journal_entry where kind = 'CORRECTED'", String.class))
            .containsExactly("Anna har slutat");
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseHasJustChanged() {
        var first = form(square, "Torggruppen", lead("Anna", anna)).value();
        form(square, "Torggruppen", lead("Omar", omar));

        assertThat(groups.change(project, first.id(), 1, group("Nya gruppen", lead("Eva", null)), "Byte", leader)
            .refusals()).containsExactly(Refusal.of("workingGroupChanged"));
    }

    @Test
    void givesTheRoleToMembersAndTakesItFromThoseWhoAreInNoGroupAnyMore() {
        form(square, "Torggruppen", lead("Anna", anna), new Member("Omar", shop, Optional.of(omar), false));
        form(station, "Stationsgruppen", lead("Anna", anna));
        form(square, "Torggruppen", lead("Eva", null));

        assertThat(memberships.holders(project, Role.ARBETSGRUPP)).containsExactly(anna);
    }

    @Test
    void tellsWhoActsForEachGroup() {
        var first = form(square, "Torggruppen", lead("Anna", anna), new Member("Eva", shop, Optional.empty(), false))
            .value();
        var second = form(station, "Stationsgruppen", lead("Omar", null)).value();

        assertThat(groups.seats(List.of(project))).containsExactly(Map.entry(
            project, Map.of(first.id(), Set.of(anna), second.id(), Set.<AccountId>of())));
    }

    @Test
    void letsTheDatabaseRefuseToChangeAVersion() {
        form(square, "Torggruppen", lead("Anna", anna));

        assertThatThrownBy(() -> database.update("update working_group set name = 'En annan'"))
            .hasMessageContaining("A version of a working group is kept as it is.");
    }

    @Test
    void keepsATrainingAsItWasRecorded() {
        var training = training(null);

        assertThat(trainings.record(project, TrainingAudience.PROJECT_LEADER, training, leader, clock.instant())
            .isAccepted()).isTrue();

        forget();
        assertThat(trainings.trainings(project, TrainingAudience.PROJECT_LEADER)).containsExactly(training);
        assertThat(trainings.trainings(project, TrainingAudience.STEERING_GROUP)).isEmpty();
        assertThatThrownBy(() -> database.update("update training set provider = 'En annan'"))
            .hasMessageContaining("added and never changed");
    }

    @Test
    void keepsWhatWasOffered() {
        var offer = new OfferTraining(
            "Praktisk platssamverkan", TrainingKind.PLACE_COLLABORATION, LocalDate.of(2026, 2, 1), "Processtödet", 10, 4, 1, 0);

        assertThat(trainings.offer(project, List.of(offer), leader, clock.instant()).isAccepted()).isTrue();

        forget();
        assertThat(trainings.offers(project)).containsExactly(offer);
    }

    @Test
    void waitsForTheTestsOfTheGroupUnlessTheRecordSaysWhyTheyAreMissing() {
        formSteeringGroup();

        assertThat(trainings.record(project, TrainingAudience.STEERING_GROUP, training(null), leader, clock.instant())
            .refusals()).containsExactly(
                Refusal.at("testMissingBecause", "knowledgeTestMissing", "Anna, Omar, Eva, Lo, Kim"));
        assertThat(trainings.record(project, TrainingAudience.STEERING_GROUP, training("Sjukdom"), leader, clock.instant())
            .isAccepted()).isTrue();
    }

    @Test
    void comparesTheGroupBeforeAndAfter() {
        formSteeringGroup();
        tests.rows(project).forEach(row -> answer(row, row.occasion() == TestOccasion.AFTER));

        assertThat(tests.missing(project)).isEmpty();
        var result = tests.result(project);
        assertThat(result.verdict()).isEqualTo(KnowledgeVerdict.IMPROVED);
        assertThat(result.figures().orElseThrow().rightAfter()).isEqualTo(50);
        assertThat(rows("knowledge_answer_choice")).isEqualTo(100);
    }

    @Test
    void replacesAnAnswerByItsNextVersion() {
        formSteeringGroup();
        var row = tests.rows(project).get(2);
        answer(row, false);

        assertThat(tests.answer(project, row.rowId(), 0, choices(true), leader).refusals())
            .extracting(Refusal::code).containsExactly("rowChanged");
        assertThat(tests.answer(project, row.rowId(), 1, choices(true), leader).isAccepted()).isTrue();

        forget();
        assertThat(tests.rows(project).get(2).version()).isEqualTo(2);
        assertThat(rows("knowledge_answer")).isEqualTo(2);
    }

    @Test
    void letsAMemberWhoLogsInAnswerAlone() {
        formSteeringGroup();
        var annas = tests.rows(project).get(0);

        assertThat(tests.answer(project, annas.rowId(), 0, choices(true), omar).refusals())
            .containsExactly(Refusal.of("testOfSomebodyElse", "Anna"));
        assertThat(tests.answer(project, annas.rowId(), 0, choices(true), anna).isAccepted()).isTrue();
        assertThat(tests.isAsked(project, anna)).isTrue();
        assertThat(tests.isAsked(project, leader)).isFalse();
    }

    @Test
    void knowsAMemberAgainWhenTheSteeringGroupIsFormedAnew() {
        formSteeringGroup();
        answer(tests.rows(project).get(0), true);
        formSteeringGroup();

        assertThat(tests.rows(project).get(0).isAnswered()).isTrue();
    }

    @Test
    void asksNobodyWhoHasLeftTheGroupButKeepsWhatTheyAnswered() {
        formSteeringGroup();
        tests.rows(project).forEach(row -> answer(row, row.occasion() == TestOccasion.AFTER));
        var eva = steering.group(project).orElseThrow().content().members().get(2);

        formSteeringGroup(new FormGroup.Member(
            eva.id(), eva.name(), eva.actor(), eva.role(), eva.account(), null, eva.joinedOn(), eva.joinedOn()));

        assertThat(tests.rows(project)).extracting(KnowledgeRow::member).doesNotContain("Eva");
        assertThat(tests.result(project).pairs()).contains("Eva").hasSize(5);
    }

    private void answer(KnowledgeRow row, boolean right) {
        assertThat(tests.answer(project, row.rowId(), row.version(), choices(right), leader).refusals()).isEmpty();
        forget();
    }

    private Map<String, String> choices(boolean right) {
        var choices = new HashMap<String, String>();
        tests.test(project).questions().forEach(question ->
            choices.put(question.code(), right ? question.right() : KnowledgeTest.DO_NOT_KNOW));
        return choices;
    }

    private void formSteeringGroup() {
        formSteeringGroup(new FormGroup.Member("Eva", shop, GroupRole.MEMBER, Optional.empty()));
    }

    private void formSteeringGroup(FormGroup.Member eva) {
        var members = List.of(
            new FormGroup.Member("Anna", department, GroupRole.CHAIR, Optional.of(anna)),
            new FormGroup.Member("Omar", shop, GroupRole.MEMBER, Optional.of(omar)),
            eva,
            new FormGroup.Member("Lo", shop, GroupRole.MEMBER, Optional.empty()),
            new FormGroup.Member("Kim", department, GroupRole.MEMBER, Optional.empty()));
        assertThat(steering.form(project, new FormGroup(
            "Trygga centrum", GroupBasis.NEW, "Driver arbetet", MeetingRhythm.MONTHLY, members), leader,
            clock.instant()).refusals()).isEmpty();
        forget();
    }

    private static RecordTraining training(String because) {
        return new RecordTraining(
            "Modellen", List.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 2)), new BigDecimal("7.5"),
            "Processtödet", List.of(new RecordTraining.Participant("Anna", "Tekniska kontoret")), "Ett häfte", because);
    }

    private Outcome<WorkingGroupView> form(PlaceId place, String name, Member... members) {
        var formed = groups.form(project, place, group(name, members), leader, clock.instant());
        assertThat(formed.refusals()).isEmpty();
        forget();
        return formed;
    }

    private static FormWorkingGroup group(String name, Member... members) {
        return new FormWorkingGroup(name, "Sköter platsen", GroupAbove.STEERING_GROUP, List.of(members));
    }

    private Member lead(String name, AccountId account) {
        return new Member(name, department, Optional.ofNullable(account), true);
    }

    private static DefineArea.Place place(String name) {
        return new DefineArea.Place(name, "En plats", PlaceKind.SQUARE, PlaceOwner.PUBLIC);
    }

    private ActorId join(String name, ActorKind kind, Sector sector) {
        var details = new ActorDetails(name, kind, sector, false, true, null, null);
        return actors.join(project, details, leader, clock.instant()).value().id();
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }

    private int rows(String table) {
        return database.queryForObject("select count(*) from " + table, Integer.class);
    }
}
