package platssamverkan.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import platssamverkan.account.AccountService;
import platssamverkan.actionplan.DecisionSubject;
import platssamverkan.actionplan.DecisionWay;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.OpenDecision;
import platssamverkan.actionplan.Snapshot;
import platssamverkan.actionplan.Voter;
import platssamverkan.actor.ActorService;
import platssamverkan.document.DocumentPurpose;
import platssamverkan.document.DocumentService;
import platssamverkan.document.DocumentSubject;
import platssamverkan.document.UploadService;
import platssamverkan.meeting.MeetingForm;
import platssamverkan.meeting.PlanMeeting;
import platssamverkan.meeting.PlannedMeetingService;
import platssamverkan.process.desk.ProjectOpening;
import platssamverkan.process.desk.RowDesk;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.RowSaved;
import platssamverkan.process.desk.Submitted;
import platssamverkan.process.desk.TaskSubmission;
import platssamverkan.project.DecisionRule;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.Role;
import platssamverkan.support.CarriedOutPlan;
import platssamverkan.support.Json;
import platssamverkan.support.Team;
import platssamverkan.support.TestClock;
import platssamverkan.support.Visitor;

/** A project in which every address has something to show, and those who ask for it. */
final class RouteScene {

    enum Caller { NOBODY, LEADER, MEMBER, STRANGER, ADMINISTRATOR }

    private static final String ACTORS = """
        {actors: [{name: 'Polisen', kind: 'POLICE', sector: 'PUBLIC', keyActor: true},
                  {name: 'Torget AB', kind: 'PROPERTY_OWNER', sector: 'PRIVATE', commercial: true}]}""";

    private static final String CRIME = """
        {kind: 'ROBBERY', place: '', fromDay: '2025-01-01', toDay: '2025-12-31', reports: 31, source: 'Polisen'}""";

    private final AccountService accounts;
    private final ProjectService projects;
    private final ProjectOpening opening;
    private final ActorService actors;
    private final TaskSubmission submission;
    private final RowDesk rows;
    private final UploadService uploads;
    private final DocumentService documents;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TestClock clock;
    private final PlannedMeetingService meetings;
    private final GroupDecisionService decisions;
    private final Map<Caller, Visitor> callers = new EnumMap<>(Caller.class);
    private final Map<String, String> ids = new HashMap<>();
    private Team neighbours;

    RouteScene(
        AccountService accounts, ProjectService projects, ProjectOpening opening, ActorService actors,
        TaskSubmission submission, RowDesk rows, UploadService uploads, DocumentService documents, RuntimeService runtime, TaskService tasks, TestClock clock,
        PlannedMeetingService meetings, GroupDecisionService decisions
    ) {
        this.accounts = accounts;
        this.projects = projects;
        this.opening = opening;
        this.actors = actors;
        this.submission = submission;
        this.rows = rows;
        this.uploads = uploads;
        this.documents = documents;
        this.runtime = runtime;
        this.tasks = tasks;
        this.clock = clock;
        this.meetings = meetings;
        this.decisions = decisions;
    }

    /** Of the steps that wait, the first can be skipped, and the others write in worksheets. */
    void set(CarriedOutPlan plan, int port) {
        var team = Team.in(accounts, "Vägstad");
        var project = open(team);
        team.join(projects, project);
        runtime.createProcessInstanceModification(instance(project))
            .startBeforeActivity("UserTask_mapActors").startBeforeActivity("UserTask_draftActionPlan")
            .startBeforeActivity("UserTask_compileSituationPicture").execute();
        ids.putAll(Map.of(
            "id", project.toString(), "person", team.id(Role.STYRGRUPP).toString(), "new", "ny-" + UUID.randomUUID(),
            "taskId", task(project, "UserTask_holdInformationMeeting"), "done", mapActors(project, team),
            "measureId", adoptAPlan(plan, project, team), "row", noteCrime(project, team)));
        ids.put("documentId", attach(project, team, upload(project, team)));
        ids.put("loose", upload(project, team));
        ids.put("meeting", callAMeeting(project, team));
        openADecision(project, team);
        var strangers = Team.in(accounts, team.municipality());
        open(strangers);
        neighbours = Team.in(accounts, "Grannstad");
        callers.putAll(Map.of(
            Caller.NOBODY, Visitor.anonymous(port),
            Caller.LEADER, loggedIn(port, team, Role.PROJEKTLEDARE),
            Caller.MEMBER, loggedIn(port, team, Role.ORDFORANDE),
            Caller.STRANGER, loggedIn(port, strangers, Role.PROJEKTLEDARE),
            Caller.ADMINISTRATOR, loggedIn(port, team, Role.PROCESSADMIN)));
    }

    private void openADecision(ProjectId project, Team team) {
        var chair = new Voter(
            UUID.randomUUID(), "Kim Ek", "Bostaden", Voter.Office.CHAIR, team.id(Role.ORDFORANDE).value(), false, List.of());
        var proposal = new Snapshot(List.of(new Snapshot.Part("Förslag", List.of("Gruppen fortsätter"))));
        decisions.open(project, new OpenDecision(DecisionSubject.CONTINUATION, DecisionWay.MEETING, null, List.of(), null,
            proposal, DecisionRule.USUAL, List.of(chair)), team.id(Role.PROJEKTLEDARE), clock.instant()).value();
    }

    Visitor visitor(Caller caller) {
        return callers.get(caller);
    }

    /** Those from outside: of the same municipality, and one who follows every project of another. */
    List<Visitor> outsiders(int port) {
        return List.of(visitor(Caller.STRANGER), visitor(Caller.ADMINISTRATOR), loggedIn(port, neighbours, Role.SAMORDNARE));
    }

    /** With the ids of the scene in the place of their names. */
    String real(String text) {
        return filled(text, ids);
    }

    /** With ids that nobody has given to anything. */
    String madeUp(String text) {
        var unknown = new HashMap<String, String>();
        ids.keySet().forEach(name -> unknown.put(name, UUID.randomUUID().toString()));
        return filled(text, unknown);
    }

    private static String filled(String text, Map<String, String> ids) {
        var filled = text;
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    private ProjectId open(Team team) {
        return opening.open("Tryggt torg", "Färre brott", ProgramModel.INSTEGSMODELL, LocalDate.now(clock),
            team.id(Role.PROJEKTLEDARE)).value().id();
    }

    private String mapActors(ProjectId project, Team team) {
        var task = task(project, "UserTask_mapActors");
        var submitted = submission.submit(task, team.id(Role.PROJEKTLEDARE), Json.of(ACTORS));
        if (!(submitted instanceof Submitted.Done)) {
            throw new IllegalStateException(submitted.toString());
        }
        return task;
    }

    private String adoptAPlan(CarriedOutPlan plan, ProjectId project, Team team) {
        var leader = team.id(Role.PROJEKTLEDARE);
        var actor = actors.actors(project).get(0).id();
        var measures = plan.choosePlaces(project, leader).stream()
            .map(place -> plan.propose(project, place, "Nya lampor", actor, leader)).toList();
        plan.adopt(project, leader, team.id(Role.ORDFORANDE));
        return measures.get(0).toString();
    }

    private String noteCrime(ProjectId project, Team team) {
        var saved = rows.save(project, "crime-statistics", RowEdit.NEW, 0, Json.of(CRIME), team.id(Role.PROJEKTLEDARE));
        if (saved instanceof RowSaved.Done done) {
            return done.rowKey();
        }
        throw new IllegalStateException(saved.toString());
    }

    private String upload(ProjectId project, Team team) {
        try {
            var content = new ByteArrayInputStream("Klart".getBytes(StandardCharsets.UTF_8));
            return uploads.upload(project, "intyg.txt", content, team.id(Role.PROJEKTLEDARE)).value().id().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String attach(ProjectId project, Team team, String document) {
        var measure = DocumentSubject.measure(UUID.fromString(ids.get("measureId")));
        documents.attach(project, "files", document, measure, DocumentPurpose.EVIDENCE, team.id(Role.PROJEKTLEDARE),
            clock.instant()).value();
        return document;
    }

    private String callAMeeting(ProjectId project, Team team) {
        var plan = new PlanMeeting(MeetingForm.WORKSHOP, null, LocalDate.now(clock).plusWeeks(2), LocalTime.of(9, 0),
            LocalTime.of(11, 0), "Rådhuset", List.of(team.id(Role.STYRGRUPP).toString()));
        return meetings.call(project, plan, team.id(Role.PROJEKTLEDARE)).value().id().toString();
    }

    private String task(ProjectId project, String step) {
        return tasks.createTaskQuery().processInstanceBusinessKey(project.toString()).taskDefinitionKey(step)
            .singleResult().getId();
    }

    private String instance(ProjectId project) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(project.toString()).singleResult().getId();
    }

    private static Visitor loggedIn(int port, Team team, Role role) {
        return Visitor.loggedIn(port, team.login(role), Team.PASSWORD);
    }
}
