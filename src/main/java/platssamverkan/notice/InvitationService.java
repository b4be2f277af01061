package platssamverkan.notice;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people of meetings, with a file for their calendars. */
@Service
@Transactional
public class InvitationService {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final Outbox outbox;
    private final MeetingCalendar calendar;
    private final Words words;
    private final MailSettings settings;
    private final Clock clock;

    InvitationService(Outbox outbox, MeetingCalendar calendar, Words words, MailSettings settings, Clock clock) {
        this.outbox = outbox;
        this.calendar = calendar;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Writes a mail to each address, of which it shows no other; one version of a meeting is told once to each, and no
     * version after a later one.
     */
    public void send(InvitationKind kind, Invitation meeting, Collection<String> addresses) {
        addresses.stream().map(address -> mail(kind, meeting, address)).forEach(mail -> {
            outbox.withdrawEarlier(of(meeting), mail);
            outbox.put(mail);
        });
    }

    private static String of(Invitation meeting) {
        return "meeting:" + meeting.meeting() + ":";
    }

    private NewMail mail(InvitationKind kind, Invitation meeting, String address) {
        var title = Words.line(meeting.title() + " – " + meeting.projectName());
        var key = of(meeting) + meeting.version() + ":" + address.toLowerCase(Locale.ROOT);
        return new NewMail(
            key, MailKind.MEETING, meeting.municipality(), address, words.say("notice.meeting.subject." + kind, title),
            body(kind, meeting), calendar.file(kind, meeting, title, address),
            meeting.day().atTime(meeting.endsAt()).atZone(clock.getZone()).toInstant());
    }

    private String body(InvitationKind kind, Invitation meeting) {
        return String.join("\n",
            words.say("notice.greeting"), "",
            words.say("notice.meeting.lead." + kind, Words.line(meeting.projectName())), "",
            Words.line(meeting.title()),
            words.say("notice.meeting.time", meeting.day(), time(meeting.startsAt()), time(meeting.endsAt())),
            Words.line(meeting.place()), "",
            words.say("notice.meeting.file." + kind),
            words.say("notice.meeting.link", settings.link("/projects/" + meeting.project() + "/meetings")), "");
    }

    private static String time(LocalTime time) {
        return TIME.format(time);
    }
}
