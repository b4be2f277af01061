package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import platssamverkan.account.AccountId;
import platssamverkan.meeting.AgendaPoint;
import platssamverkan.meeting.Attendance;
import platssamverkan.meeting.MeetingForm;
import platssamverkan.meeting.MeetingService;
import platssamverkan.meeting.ModelModule;
import platssamverkan.meeting.Occasion;
import platssamverkan.meeting.RecordMeeting;
import platssamverkan.meeting.SharedPart;
import platssamverkan.meeting.SharedPicture;
import platssamverkan.meeting.Stance;
import platssamverkan.process.desk.ProjectControl;
import platssamverkan.process.desk.RowDesk;
import platssamverkan.process.desk.RowSaved;
import platssamverkan.project.Role;
import platssamverkan.shared.Refusal;
import platssamverkan.support.Json;
import platssamverkan.support.ProductTest;
import platssamverkan.support.TestClock;

/** A meeting on record, corrected through the form that shows it. */
@ProductTest
@Import(PlannedProject.class)
class CorrectedMeetingsIntegrationTests {

    private static final String SHEET = "held-meetings";

    @Autowired private PlannedProject project;
    @Autowired private MeetingService meetings;
    @Autowired private RowDesk rows;
    @Autowired private ProjectControl control;
    @Autowired private TestClock clock;

    private String workshop;

    @BeforeEach
    void holdTheWorkshop() {
        project.begin();
        project.measure(project.station, "Ljus", null);
        project.measure(project.square, "Bänkar", null);
        var agreed = new Attendance.Registered(
            project.owner, 2, null, new Stance(EnumSet.allOf(SharedPart.class), null));
        var held = new RecordMeeting(ModelModule.MODULE_1, "holdAnalysisWorkshop",
            new Occasion(MeetingForm.WORKSHOP, LocalDate.of(2026, 2, 26), LocalTime.of(13, 0), LocalTime.of(15, 0), "Torget"),
            Set.of(AgendaPoint.SAFETY_ANALYSIS), List.of(agreed), null, List.of(), new SharedPicture("Mörkt", "Ljust"));
        workshop = meetings.record(project.id, held, project.leader, clock.instant()).value().id().toString();
    }

    @Test
    void opensTheMeetingAsItWasRecorded() {
        var view = rows.open(project.id, SHEET, workshop, project.leader).orElseThrow();

        assertThat(view.editable()).isTrue();
        assertThat(view.version()).isEqualTo(1);
        assertThat(view.data().at("/participants").asText()).isEqualTo("STANCES");
        assertThat(view.data().at("/meetingCorrection/heldOn").asText()).isEqualTo("2026-02-26");
        assertThat(view.data().at("/meetingCorrection/stances/0/actor").asText()).isEqualTo(project.owner.toString());
        assertThat(view.data().at("/meetingCorrection/stances/0/agreesOn")).hasSize(3);
    }

    @Test
    void savesTheCorrection() {
        var value = shown().put("heldOn", "2026-02-25").put("minutes", "Alla var ense.").put("reason", "Fel dag");

        assertThat(save(value, project.leader)).isInstanceOf(RowSaved.Done.class);

        var now = meetings.meetings(project.id, "holdAnalysisWorkshop");
        assertThat(now).singleElement().satisfies(meeting -> {
            assertThat(meeting.version()).isEqualTo(2);
            assertThat(meeting.occasion().heldOn()).hasToString("2026-02-25");
            assertThat(meeting.minutes()).contains("Alla var ense.");
            assertThat(meeting.picture()).isPresent();
        });
    }

    @Test
    void refusesAtTheFieldsThatTheFormShows() {
        var unknown = shown().put("reason", "Fel aktör").put("problemPicture", "");
        assertThat(refusals(unknown)).containsExactly(Refusal.at("meetingCorrection.problemPicture", "required"));

        var stranger = shown().put("reason", "Fel aktör");
        ((ObjectNode) stranger.at("/stances/0")).put("actor", UUID.randomUUID().toString());
        assertThat(refusals(stranger)).containsExactly(Refusal.at("meetingCorrection.stances.0.actor", "unknownActor"));
        assertThat(refusals(shown())).containsExactly(Refusal.at("meetingCorrection.reason", "required"));
    }

    @Test
    void keepsWhatTheAdoptedPlanRestsOnButCorrectsTheRest() {
        project.adoptThePlan();
        var agreement = shown().put("reason", "Fel mål").put("targetPicture", "Annat");
        var stance = shown().put("reason", "Fel svar");
        ((ObjectNode) stance.at("/stances/0")).put("reservation", "Inte bänkarna").withArray("agreesOn").remove(2);

        assertThat(refusals(agreement)).containsExactly(Refusal.of("meetingAgreementDecided"));
        assertThat(refusals(stance)).containsExactly(Refusal.of("meetingAgreementDecided"));
        assertThat(save(shown().put("reason", "Fel dag").put("heldOn", "2026-02-25"), project.leader))
            .isInstanceOf(RowSaved.Done.class);
    }

    @Test
    void letsOnlyTheRecordersRoleCorrect() {
        assertThat(save(shown().put("reason", "Nej"), project.team.id(Role.STYRGRUPP)))
            .isInstanceOf(RowSaved.NotFound.class);
        assertThat(rows.open(project.id, SHEET, workshop, project.team.id(Role.STYRGRUPP)).orElseThrow().editable())
            .isFalse();
    }

    @Test
    void leavesAProjectThatIsOverAsItIs() {
        control.endEarly(project.id, "Pengarna är slut", project.leader).value();

        assertThat(save(shown().put("reason", "Sent"), project.leader)).isInstanceOf(RowSaved.NotFound.class);
    }

    private ObjectNode shown() {
        return (ObjectNode) rows.open(project.id, SHEET, workshop, project.leader).orElseThrow()
            .data().get("meetingCorrection").deepCopy();
    }

    private RowSaved save(ObjectNode value, AccountId by) {
        return rows.save(project.id, SHEET, workshop, 1, Json.of(value.toString()), by);
    }

    private List<Refusal> refusals(ObjectNode value) {
        return ((RowSaved.Refused) save(value, project.leader)).refusals();
    }
}
