package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.actor.Sector;
import platssamverkan.area.AreaReason;
import platssamverkan.area.AreaService;
import platssamverkan.area.ChoosePlaces;
import platssamverkan.area.DefineArea;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceKind;
import platssamverkan.area.PlaceOwner;
import platssamverkan.area.PlaceView;
import platssamverkan.collaboration.FormGroup;
import platssamverkan.collaboration.GroupBasis;
import platssamverkan.collaboration.GroupRole;
import platssamverkan.collaboration.MeetingRhythm;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.process.desk.ProjectOpening;
import platssamverkan.process.desk.RowDesk;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.RowSaved;
import platssamverkan.process.desk.Submitted;
import platssamverkan.process.desk.TaskSubmission;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.Role;
import platssamverkan.support.Json;
import platssamverkan.support.RatedFactor;
import platssamverkan.support.Team;

/** A project whose places are chosen and whose group is formed, set down where its plan is to be drafted. */
@TestComponent
class PlannedProject {

    private final AccountService accounts;
    private final ProjectService projects;
    private final ProjectOpening opening;
    private final AreaService areas;
    private final ActorService actors;
    private final SteeringGroupService groups;
    private final RowDesk rows;
    private final TaskSubmission submission;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Clock clock;
    private final JdbcTemplate database;

    Team team;
    AccountId leader;
    AccountId chair;
    ProjectId id;
    PlaceId station;
    PlaceId square;
    ActorId owner;

    PlannedProject(
        AccountService accounts, ProjectService projects, ProjectOpening opening, AreaService areas,
        ActorService actors, SteeringGroupService groups, RowDesk rows, TaskSubmission submission,
        RuntimeService runtime, TaskService tasks, Clock clock, JdbcTemplate database
    ) {
        this.accounts = accounts;
        this.projects = projects;
        this.opening = opening;
        this.areas = areas;
        this.actors = actors;
        this.groups = groups;
        this.rows = rows;
        this.submission = submission;
        this.runtime = runtime;
        this.tasks = tasks;
        this.clock = clock;
        this.database = database;
    }

    void begin() {
        begin(ProgramModel.INSTEGSMODELL);
    }

    void begin(ProgramModel model) {
        team = Team.in(accounts, "Planstad");
        leader = team.id(Role.PROJEKTLEDARE);
        chair = team.id(Role.ORDFORANDE);
        id = opening.open("Tryggt torg", "Färre brott", model, LocalDate.now(clock),
            leader).value().id();
        team.join(projects, id);
        choosePlaces();
        RatedFactor.in(id, leader, database);
        mapActors();
        formGroup();
        jump("SubProcess_introduction", "UserTask_draftActionPlan");
    }

    private void choosePlaces() {
        var places = Stream.of("Stationen", "Torget")
            .map(name -> new DefineArea.Place(name, "En plats", PlaceKind.SQUARE, PlaceOwner.PUBLIC)).toList();
        var examined = areas.define(id, new DefineArea("Centrum", "Mitten", Set.of(AreaReason.FELT_INSECURITY),
            "Lägesbilden", "Ån", null, places), leader, clock.instant()).value().places();
        station = examined.get(0).id();
        square = examined.get(1).id();
        areas.choosePlaces(id, new ChoosePlaces(examined.stream().map(PlaceView::id)
            .map(place -> new ChoosePlaces.Choice(place, "Störst behov")).toList()), leader, clock.instant()).value();
    }

    private void mapActors() {
        var mapped = actors.map(id, List.of(
            new ActorDetails("Kommunen", ActorKind.MUNICIPAL_DEPARTMENT, Sector.PUBLIC, false, true, null, null),
            new ActorDetails("Bostaden", ActorKind.PROPERTY_OWNER, Sector.PRIVATE, true, true, null, null)),
            leader, clock.instant()).value();
        owner = mapped.stream().filter(actor -> actor.name().equals("Bostaden")).map(ActorView::id).findFirst().orElseThrow();
    }

    private void formGroup() {
        var municipality = actors.actors(id).stream().map(ActorView::id).filter(actor -> !actor.equals(owner)).findFirst();
        groups.form(id, new FormGroup("Gruppen", GroupBasis.NEW, "Besluta", MeetingRhythm.MONTHLY, List.of(
            new FormGroup.Member("Kim Ek", municipality.orElseThrow(), GroupRole.CHAIR, Optional.of(chair)),
            new FormGroup.Member("Mio Al", owner, GroupRole.MEMBER, Optional.empty()))), leader, clock.instant()).value();
    }

    /** Sets the project down at another step. */
    void jump(String from, String to) {
        var instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(id.toString()).singleResult();
        runtime.createProcessInstanceModification(instance.getId())
            .startBeforeActivity(to).cancelAllForActivity(from).execute();
    }

    String measure(PlaceId place, String title, AccountId responsible) {
        var saved = (RowSaved.Done) saveMeasure(RowEdit.NEW, 0, measureJson(place, title));
        assertThat(saveCommitment(saved.rowKey(), 0, commitmentJson(owner, responsible)))
            .isInstanceOf(RowSaved.Done.class);
        return saved.rowKey();
    }

    RowSaved saveMeasure(String key, long version, String json) {
        return rows.save(id, "action-plan", key, version, Json.of(json), leader);
    }

    RowSaved saveCommitment(String key, long version, String json) {
        return rows.save(id, "plan-commitments", key, version, Json.of(json), leader);
    }

    static String measureJson(PlaceId place, String title) {
        return """
            {title: '%s', placeId: '%s', finding: 'E1', problem: 'Mörkt', cause: 'Trasiga lampor', goal: 'Ljust',
             goalAreas: ['SENSE_OF_SAFETY'], indicator: 'Andel som lyser', indicatorSource: 'Besiktning',
             baselineValue: '60 %%', targetValue: '100 %%', description: 'Byt', steps: 'Beställ', permits: '',
             horizon: 'OPERATIONAL_SHORT', prevention: 'SITUATIONAL', technique: 'ASSIST_SURVEILLANCE'}"""
            .formatted(title, place);
    }

    static String commitmentJson(ActorId actor, AccountId responsible) {
        return """
            {responsibleActorId: '%1$s', responsiblePerson: 'Åsa', responsibleAccountId: '%2$s',
             participantIds: ['%1$s'], landOwnerId: '%1$s', startsOn: '2026-05-01', endsOn: '2026-08-31',
             followUpOn: '2026-10-01', investment: 12500.5, yearlyCost: null}"""
            .formatted(actor, responsible == null ? "" : responsible);
    }

    /** The tasks of the project that wait under a name. */
    long waiting(String step) {
        return tasks.createTaskQuery().processInstanceBusinessKey(id.toString()).taskDefinitionKey(step).count();
    }

    void adoptThePlan() {
        assertThat(submit("UserTask_draftActionPlan", leader, "{note: 'Läs gärna'}")).isInstanceOf(Submitted.Done.class);
        jump("SubProcess_safetyAnalysis", "UserTask_recordAdoption");
        recordDecision("", "decision: 'ADOPTED'");
        assertThat(submit("UserTask_confirmAdoption", chair, "{answer: 'CONFIRMED'}")).isInstanceOf(Submitted.Done.class);
    }

    void recordDecision(String suffix, String decision) {
        assertThat(submit("UserTask_recordAdoption" + suffix, leader, """
            {heldOn: '2026-03-02', minutesReference: '§ 4', unanimous: true, seats: [
             {seat: 'Kim Ek / Kommunen', attendance: 'PRESENT'}, {seat: 'Mio Al / Bostaden', attendance: 'PRESENT'}], %s,
             furtherDecisions: [{body: 'Kommunstyrelsen', decidesOn: '2026-04-01', registryNumber: ''}]}"""
            .formatted(decision))).isInstanceOf(Submitted.Done.class);
    }

    Submitted submit(String step, AccountId person, String json) {
        return submission.submit(task(step).orElseThrow().getId(), person, Json.of(json));
    }

    Submitted submit(String step, String measure, AccountId person, String json) {
        var task = tasks.createTaskQuery().processInstanceBusinessKey(measure).taskDefinitionKey(step).singleResult();
        return submission.submit(task.getId(), person, Json.of(json));
    }

    Optional<Task> task(String step) {
        return Optional.ofNullable(tasks.createTaskQuery()
            .processInstanceBusinessKey(id.toString()).taskDefinitionKey(step).singleResult());
    }
}
