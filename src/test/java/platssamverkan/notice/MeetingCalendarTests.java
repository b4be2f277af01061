package platssamverkan.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Attendee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import platssamverkan.project.ProjectId;
import platssamverkan.support.TestClock;

/** What the file says, read back by the library that calendars are built with. */
class MeetingCalendarTests {

    private static final UUID MEETING = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final String PLACE = "Rådhuset; stora salen, \"Örnen\"\nplan 2";

    private final MeetingCalendar calendar = new MeetingCalendar(Mails.words(), Mails.SETTINGS, new TestClock());

    @ParameterizedTest
    @CsvSource({"CALLED, 1, REQUEST, CONFIRMED, 0", "CHANGED, 2, REQUEST, CONFIRMED, 1", "CANCELLED, 3, CANCEL, CANCELLED, 2"})
    void saysWhatTheRecipientsCalendarIsToDo(
        InvitationKind kind, int version, String method, String status, String sequence
    ) throws Exception {
        var file = file(kind, version);
        var read = read(file);
        assertThat(file.method()).isEqualTo(method);
        assertThat(read.getMethod().getValue()).isEqualTo(method);
        assertThat(value(read, "UID")).isEqualTo(MEETING.toString());
        assertThat(value(read, "SEQUENCE")).isEqualTo(sequence);
        assertThat(value(read, "STATUS")).isEqualTo(status);
        assertThat(value(read, "DTSTAMP")).isEqualTo("20260302T080000Z");
    }

    @Test
    void saysWhenAndWhereInSwedishTime() throws Exception {
        var read = read(file(InvitationKind.CALLED, 1));
        assertThat(moment(event(read).getStartDate().get().getDate())).isEqualTo("2026-06-09T11:00:00Z");
        assertThat(moment(event(read).getEndDate().get().getDate())).isEqualTo("2026-06-09T13:30:00Z");
        assertThat(value(read, "SUMMARY")).isEqualTo("Workshop – Tryggt torg");
        assertThat(value(read, "LOCATION")).isEqualTo("Rådhuset; stora salen, \"Örnen\" plan 2");
        assertThat(value(read, "DESCRIPTION"))
            .contains("https://platser.exempelstad.example/projects/00000000-0000-0000-0000-000000000001/meetings");
    }

    @Test
    void explainsSwedishTime() throws Exception {
        var zone = read(file(InvitationKind.CALLED, 1)).<VTimeZone>getComponents("VTIMEZONE").get(0);
        assertThat(zone.getTimeZoneId().getValue()).isEqualTo("Europe/Stockholm");
        assertThat(zone.getObservances()).extracting(one -> one.getName()).containsExactlyInAnyOrder("DAYLIGHT", "STANDARD");
    }

    @Test
    void namesTheRecipientAndNobodyElse() throws Exception {
        var text = file(InvitationKind.CALLED, 1).text().replace("\r\n ", "");
        assertThat(event(read(file(InvitationKind.CALLED, 1))).<Attendee>getProperties("ATTENDEE"))
            .extracting(Attendee::getValue).containsExactly("mailto:kim@exempelstad.example");
        assertThat(text).contains("ORGANIZER;CN=Trygga Platser:mailto:platser@exempelstad.example\r\n");
    }

    @Test
    void keepsItsLinesShortEnoughForEveryCalendar() {
        assertThat(file(InvitationKind.CALLED, 1).text().split("\r\n"))
            .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    private CalendarFile file(InvitationKind kind, int version) {
        var meeting = new Invitation(
            MEETING, version, ProjectId.of("00000000-0000-0000-0000-000000000001"), UUID.randomUUID(), "Tryggt torg",
            "Workshop", LocalDate.of(2026, 6, 9), LocalTime.of(13, 0), LocalTime.of(15, 30), PLACE);
        return calendar.file(kind, meeting, "Workshop – Tryggt torg", "kim@exempelstad.example");
    }

    private static Calendar read(CalendarFile file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file.text()));
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponents("VEVENT").get(0);
    }

    private static String value(Calendar calendar, String property) {
        return event(calendar).getRequiredProperty(property).getValue();
    }

    private static String moment(Temporal read) {
        return ((ZonedDateTime) read).toInstant().toString();
    }
}
