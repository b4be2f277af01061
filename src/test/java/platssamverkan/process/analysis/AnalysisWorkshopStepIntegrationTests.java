package platssamverkan.process.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.Contact;
import platssamverkan.actor.Sector;
import platssamverkan.meeting.MeetingService;
import platssamverkan.process.analysis.AnalysisWorkshopForm.StanceRow;
import platssamverkan.process.engine.Choice;
import platssamverkan.process.engine.FormReader;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;
import platssamverkan.support.Json;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.StepTest;
import platssamverkan.support.TestClock;

@StepTest
class AnalysisWorkshopStepIntegrationTests {

    private static final String WORKSHOP = """
        {heldOn: '2026-03-02', startsAt: '09:00', endsAt: '12:00', place: 'Stadshuset', agenda: ['SAFETY_ANALYSIS'],
         problemPicture: 'Mörkt och tomt.', targetPicture: 'Ljust och levande.',
         attendance: [
           {actor: 'POLICE', persons: 2, roles: 'Områdespoliser', agreesOn: ['MEASURES', 'PROBLEM', 'TARGET'],
            reservation: ''},
           {actor: 'OWNER', persons: null, roles: '', agreesOn: ['PROBLEM'], reservation: 'Vem betalar?'},
           {actor: 'KIOSK', persons: null, roles: '', agreesOn: [], reservation: ''}],
         minutes: '', decisions: []}""";

    @Autowired
    private HoldAnalysisWorkshopForm form;

    @Autowired
    private AnalysisWorkshopResult result;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private ActorService actors;

    @Autowired
    private FormReader reader;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private TestClock clock;

    private AccountId leader;
    private ProjectId project;
    private String kiosk;
    private String police;
    private String owner;

    @BeforeEach
    void openAProjectWithActors() {
        leader = fixtures.account();
        project = fixtures.project(leader);
        police = register("Polisen", ActorKind.POLICE, Sector.PUBLIC);
        owner = register("Torget AB", ActorKind.PROPERTY_OWNER, Sector.PRIVATE);
        kiosk = register("Kiosken", ActorKind.TRADER, Sector.PRIVATE);
    }

    @Test
    void tellsWhatTheActorsAgreeOn() {
        assertThat(result.show(project)).isEmpty();

        assertThat(record(workshop())).isEmpty();

        var shown = result.show(project).orElseThrow();
        assertThat(shown.sentences()).startsWith(
            "Gemensam problembild: Mörkt och tomt.",
            "Gemensam målbild: Ljust och levande.",
            "1 av 2 aktörer som har svarat är eniga om både problembilden, målbilden och åtgärderna.",
            "Workshop den 2 mars 2026 klockan 09:00–12:00.",
            "Plats: Stadshuset");
        assertThat(shown.tables()).last().satisfies(stances -> assertThat(stances.rows()).containsExactly(
            List.of("Polisen", "Enig", "Enig", "Enig", ""),
            List.of("Torget AB", "Enig", "Inte enig", "Inte enig", "Vem betalar?")));
    }

    @Test
    void saysSoWhenAllAgree() {
        record(Json.of(workshop().toString().replace("[\"PROBLEM\"]", "[\"PROBLEM\",\"TARGET\",\"MEASURES\"]")));

        assertThat(result.show(project).orElseThrow().sentences()).contains(
            "Alla 2 aktörer som har svarat är eniga om problembilden, målbilden och åtgärderna.");
    }

    @Test
    void wantsAReasonAtTheRowOfAnActorWhoDoesNotAgree() {
        assertThat(record(Json.of(workshop().toString().replace("Vem betalar?", ""))))
            .containsExactly(Refusal.at("attendance.1.reservation", "reservationMissing"));
    }

    @Test
    void opensWithARowForEveryActor() {
        var task = new TaskScope("task", "holdAnalysisWorkshop", project, Map.of());

        assertThat(form.prefill(task).attendance()).extracting(StanceRow::actor).extracting(Object::toString)
            .containsExactly(kiosk, police, owner);
        assertThat(form.choices(task).get("actorChoices")).isEqualTo(List.of(
            new Choice(kiosk, "Kiosken"), new Choice(police, "Polisen"), new Choice(owner, "Torget AB")));
    }

    private List<Refusal> record(JsonNode value) {
        var workshop = reader.read(value, AnalysisWorkshopForm.class).value();
        return meetings.record(project, workshop.command("holdAnalysisWorkshop"), leader, clock.instant()).refusals();
    }

    private JsonNode workshop() {
        return Json.of(WORKSHOP.replace("POLICE", police).replace("OWNER", owner).replace("KIOSK", kiosk));
    }

    private String register(String name, ActorKind kind, Sector sector) {
        var actor = new ActorDetails(name, kind, sector, false, false, Contact.NONE, null);
        return actors.join(project, actor, leader, clock.instant()).value().id().toString();
    }
}
