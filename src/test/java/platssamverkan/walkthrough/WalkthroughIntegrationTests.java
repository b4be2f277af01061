package platssamverkan.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static platssamverkan.walkthrough.ObservationKind.NEGATIVE;
import static platssamverkan.walkthrough.ObservationKind.POSITIVE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.ProjectView;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ExaminedPlaces;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

@DatabaseTest
@Import({ExaminedPlaces.class, WalkthroughService.class, ObservationService.class})
class WalkthroughIntegrationTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private WalkthroughService walks;

    @Autowired
    private ObservationService observations;

    @MockitoBean
    private ProjectService projects;

    @Autowired
    private ExaminedPlaces places;

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
    private PlaceId square;
    private PlaceId station;
    private PlaceId park;

    @BeforeEach
    void chooseTwoOfThreePlaces() {
        leader = fixtures.account();
        project = fixtures.project(leader);
        var examined = places.examine(project, leader, "Torget", "Stationen", "Parken");
        square = examined.get(0);
        station = examined.get(1);
        park = examined.get(2);
        places.choose(project, leader, square, station);
        given(projects.get(project)).willReturn(new ProjectView(
            project, "Centrum", "", ProgramModel.INSTEGSMODELL, ProjectStatus.ACTIVE, UUID.randomUUID(), "Exempelstad",
            true, TODAY.minusMonths(6), TODAY.plusMonths(6)));
    }

    @Test
    void keepsAnObservation() {
        note(problem(square));

        assertThat(observations.noted(project)).extracting(RowView::content).containsExactly(problem(square));
    }

    @Test
    void refusesAPlaceThatWasNotChosen() {
        assertThat(add(problem(park)).refusals()).containsExactly(Refusal.at("place", "observationOutsidePlaces"));
        assertThat(rows("walk_observation")).isZero();
    }

    @Test
    void refusesAChangeOfWhatAColleagueHasJustChanged() {
        var row = note(problem(square));
        change(row, 1, something(square));

        assertThat(change(row, 1, problem(square)).refusals())
            .containsExactly(Refusal.of("rowChanged", "Kim Ek"));
        assertThat(observations.noted(project)).extracting(RowView::content).containsExactly(something(square));
    }

    @Test
    void takesAwayAnObservation() {
        var row = note(problem(square));

        assertThat(observations.remove(new RowChange(project, row, 1, leader)).isAccepted()).isTrue();

        forget();
        assertThat(observations.noted(project)).isEmpty();
    }

    @Test
    void namesThePlacesThatStillLackObservations() {
        note(problem(square));

        assertThat(walks.unseenPlaces(project, walks.places(project))).extracting(PlaceView::name).containsExactly("Stationen");
        assertThat(record().refusals()).containsExactly(Refusal.of("placeWithoutObservation", "Stationen"));
        assertThat(rows("site_walk")).isZero();
    }

    @Test
    void recordsTheWalkWithAllThatWasNoted() {
        note(problem(square));
        note(something(station));

        assertThat(record().isAccepted()).isTrue();

        forget();
        var walk = walks.walks(project).get(0);
        assertThat(walk.head()).isEqualTo(head());
        assertThat(walk.observations()).extracting(RowView::content).containsExactlyInAnyOrder(problem(square), something(station));
        assertThat(walk.hasPublicParticipant()).isTrue();
        assertThat(walk.hasPrivateParticipant()).isFalse();
        assertThat(observations.noted(project)).isEmpty();
    }

    @Test
    void changesNothingOnARecordedWalk() {
        var row = note(problem(square));
        note(something(station));
        record();
        forget();

        assertThat(change(row, 1, something(square)).refusals()).containsExactly(Refusal.of("walkAlreadyRecorded"));
        assertThat(observations.remove(new RowChange(project, row, 1, leader)).refusals())
            .containsExactly(Refusal.of("walkAlreadyRecorded"));
        assertThat(walks.walks(project).get(0).observations()).extracting(RowView::content).contains(problem(square));
    }

    @Test
    void startsTheNextWalkWithoutObservations() {
        note(problem(square));
        note(something(station));
        record();

        assertThat(record().refusals()).containsExactly(Refusal.of("placeWithoutObservation", "Torget, Stationen"));
    }

    @Test
    void letsTheDatabaseRefuseAProblemWithoutSeverity() {
        note(problem(square));

        assertThatThrownBy(() -> database.update("update walk_observation set severity = null"))
            .isInstanceOf(DataIntegrityViolationException.class)
            .hasMessageContaining("ck_walk_observation_severity");
    }

    @Test
    void leavesWhatWasSeenElsewhereToTheWalkThere() {
        note(problem(square));
        note(something(station));

        var walk = record(new WalkRoute("runWalkthrough_place", Set.of(square))).value();

        forget();
        assertThat(walk.places()).containsExactly(square);
        assertThat(walk.observations()).extracting(RowView::content).containsExactly(problem(square));
        assertThat(observations.noted(project)).extracting(RowView::content).containsExactly(something(station));
        assertThat(walks.walks(project, "runWalkthrough_place")).hasSize(1);
        assertThat(walks.walks(project, "runWalkthrough")).isEmpty();
    }

    @Test
    void asksAWalkOfOnePlaceForThatPlaceOnly() {
        note(something(station));

        assertThat(record(new WalkRoute("runWalkthrough_place", Set.of(square))).refusals())
            .containsExactly(Refusal.of("placeWithoutObservation", "Torget"));
    }

    @Test
    void letsTheDatabaseRefuseAnObservationFromAPlaceThatTheWalkDidNotVisit() {
        note(problem(square));
        record(new WalkRoute("runWalkthrough_place", Set.of(square)));
        note(something(station));
        forget();

        assertThatThrownBy(() -> database.update(
            "update walk_observation set walk_id = (select id from site_walk) where walk_id is null"))
            .isInstanceOf(DataIntegrityViolationException.class)
            .hasMessageContaining("fk_walk_observation_visited");
    }

    private Outcome<WalkView> record() {
        return record(new WalkRoute("runWalkthrough", walks.places(project)));
    }

    private Outcome<WalkView> record(WalkRoute route) {
        return walks.record(project, route, head(), leader, clock.instant());
    }

    private static RecordWalk head() {
        return new RecordWalk(
            WalkPurpose.MIDWAY, TODAY, LocalTime.of(18, 0), LocalTime.of(19, 30), WalkLight.DUSK, "Mulet", "Anna Berg",
            "Omar Said", 8, Set.of(WalkRole.POLICE, WalkRole.RESIDENT), Set.of(WalkRole.BUSINESS));
    }

    private static Observe problem(PlaceId place) {
        return new Observe(
            place, "Vid busskuren", NEGATIVE, "lighting", "Två lampor är släckta", Severity.CLEAR,
            TimeDependency.EVENING, "Byt lamporna", "Tekniska kontoret", true);
    }

    private static Observe something(PlaceId place) {
        return new Observe(
            place, "Vid trappan", POSITIVE, null, "Nya bänkar", null, TimeDependency.ALWAYS, null, null, false);
    }

    private UUID note(Observe observation) {
        var row = add(observation).value();
        forget();
        return row;
    }

    private Outcome<UUID> add(Observe observation) {
        return observations.save(RowChange.added(project, leader), observation);
    }

    private Outcome<UUID> change(UUID row, long seen, Observe observation) {
        var outcome = observations.save(new RowChange(project, row, seen, leader), observation);
        forget();
        return outcome;
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }

    private int rows(String table) {
        return database.queryForObject("select count(*) from " + table, Integer.class);
    }
}
