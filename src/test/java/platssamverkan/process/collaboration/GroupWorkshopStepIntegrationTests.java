package platssamverkan.process.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import platssamverkan.meeting.ModelModule;
import platssamverkan.process.engine.FormReader;
import platssamverkan.process.meeting.WorkshopForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.process.meeting.AttendanceRow;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;
import platssamverkan.support.Json;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.StepTest;
import platssamverkan.support.TestClock;

@StepTest
class GroupWorkshopStepIntegrationTests {

    @Autowired
    private HoldGroupWorkshopForm form;

    @Autowired
    private GroupWorkshopResult result;

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
    private UUID police;

    @BeforeEach
    void openAProjectWithAnActor() {
        leader = fixtures.account();
        project = fixtures.project(leader);
        var actor = new ActorDetails("Polisen", ActorKind.POLICE, Sector.PUBLIC, false, false, Contact.NONE, null);
        police = actors.join(project, actor, leader, clock.instant()).value().id().value();
    }

    @Test
    void tellsWhatHappened() {
        assertThat(result.show(project)).isEmpty();

        assertThat(record(workshop(police))).isEmpty();

        assertThat(result.show(project).orElseThrow().sentences()).containsExactly(
            "Workshop den 1 mars 2026 klockan 09:00–11:00.",
            "Plats: Biblioteket",
            "En person deltog. Offentliga aktörer: 1. Privata aktörer: 0.",
            "Det här togs upp: roller och ansvar i gruppen.",
            "Det här hann inte tas upp: samverkansanalysen, hur gruppen ska arbeta och åtgärderna och vem som bidrar "
                + "med vad.");
    }

    @Test
    void opensWithARowForEveryActor() {
        assertThat(form.prefill(new TaskScope("task", "holdGroupWorkshop", project, Map.of())).attendance())
            .containsExactly(new AttendanceRow(police, null, null));
    }

    @Test
    void refusesAnUnknownActorAtItsRow() {
        assertThat(record(workshop(UUID.randomUUID())))
            .contains(Refusal.at("attendance.0.actor", "unknownActor"));
    }

    private List<Refusal> record(JsonNode value) {
        var workshop = reader.read(value, WorkshopForm.class).value();
        return meetings.record(project, workshop.command(ModelModule.MODULE_2, "holdGroupWorkshop"), leader, clock.instant()).refusals();
    }

    private static JsonNode workshop(UUID actor) {
        return Json.of("""
            {heldOn: '2026-03-01', startsAt: '09:00', endsAt: '11:00', place: 'Biblioteket', agenda: ['ROLES'],
             attendance: [{actor: '%s', persons: 1, roles: ''}], minutes: '', decisions: []}""".formatted(actor));
    }
}
