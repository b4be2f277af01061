package platssamverkan.process.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.Sector;
import platssamverkan.meeting.MeetingService;
import platssamverkan.process.engine.FormReader;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.process.introduction.ActorMappingForm.ActorRow;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;
import platssamverkan.support.Json;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.StepTest;
import platssamverkan.support.TestClock;

@StepTest
class InformationMeetingStepIntegrationTests {

    private static final String MEETING = """
        {heldOn: '2026-03-02', startsAt: '13:00', endsAt: '14:30', place: '', agenda: ['KEY_ACTORS', 'MODEL', 'AREA'],
         attendance: [{organisation: 'Polisen', sector: 'PUBLIC', persons: 2},
                      {organisation: 'Kiosken', sector: 'PRIVATE', persons: 1}],
         minutes: 'Många vill vara med.', decisions: [{decision: 'Vi börjar i centrum.'}]}""";

    @Autowired
    private HoldInformationMeetingForm form;

    @Autowired
    private MapActorsForm mapping;

    @Autowired
    private InformationMeetingResult result;

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

    @BeforeEach
    void openAProject() {
        leader = fixtures.account();
        project = fixtures.project(leader);
    }

    @Test
    void tellsWhatHappened() {
        assertThat(result.show(project)).isEmpty();

        assertThat(record(Json.of(MEETING))).isEmpty();

        var shown = result.show(project).orElseThrow();
        assertThat(shown.sentences()).containsExactly(
            "Digitalt möte den 2 mars 2026 klockan 13:00–14:30.",
            "3 personer deltog. Offentliga aktörer: 1. Privata aktörer: 1.",
            "Det här togs upp: hur modellen fungerar, vilket område arbetet ska gälla och vilka nyckelaktörerna är.",
            "Det här hann inte tas upp: erfarenheter från tidigare arbete.",
            "Anteckningar: Många vill vara med.");
        assertThat(shown.tables()).extracting(table -> table.caption())
            .containsExactly("Deltagare den 2 mars 2026", "Beslut den 2 mars 2026");
        assertThat(shown.tables().get(0).rows())
            .containsExactly(List.of("Polisen", "Offentlig", "2", ""), List.of("Kiosken", "Privat", "1", ""));
    }

    @Test
    void refusesAnEndBeforeItsStartAtTheEnd() {
        assertThat(record(Json.of(MEETING.replace("14:30", "12:30"))))
            .containsExactly(Refusal.at("endsAt", "meetingEndsBeforeStart"));
    }

    @Test
    void refusesARowWithoutPersonsAtTheRow() {
        var refusals = reader.read(Json.of(MEETING.replace("persons: 1", "persons: 0")), InformationMeetingForm.class);
        assertThat(refusals.refusals()).containsExactly(Refusal.at("attendance.1.persons", "tooSmall", 1L));
    }

    @Test
    void refusesAMeetingWithoutAgenda() {
        var value = Json.of(MEETING.replace("['KEY_ACTORS', 'MODEL', 'AREA']", "[]"));
        assertThat(reader.read(value, InformationMeetingForm.class).refusals())
            .containsExactly(Refusal.at("agenda", "required"));
    }

    @Test
    void opensEmpty() {
        assertThat(form.prefill(task("holdInformationMeeting"))).isNull();
        assertThat(mapping.prefill(task("mapActors"))).isNull();
    }

    @Test
    void handsItsGuestsToTheMappingOfActors() {
        record(Json.of(MEETING));
        actors.map(project, List.of(
            row("Polisen", ActorKind.POLICE, Sector.PUBLIC).details(),
            row("Torget AB", ActorKind.TRADER, Sector.PRIVATE).details()), leader, clock.instant());

        assertThat(mapping.prefill(task("mapActors")).actors()).containsExactly(
            row("Polisen", ActorKind.POLICE, Sector.PUBLIC), row("Torget AB", ActorKind.TRADER, Sector.PRIVATE),
            row("Kiosken", null, Sector.PRIVATE));
    }

    private List<Refusal> record(JsonNode value) {
        var meeting = reader.read(value, InformationMeetingForm.class).value();
        return meetings.record(project, meeting.command("holdInformationMeeting"), leader, clock.instant()).refusals();
    }

    private TaskScope task(String step) {
        return new TaskScope("task", step, project, Map.of());
    }

    private static ActorRow row(String name, ActorKind kind, Sector sector) {
        return new ActorRow(name, kind, sector, false, false, null, null, null, null, null);
    }
}
