package platssamverkan.notice;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** Makes the file that puts a meeting into the recipient's calendar, moves it there, or takes it out. */
@Component
class MeetingCalendar {

    /** A line may have 75 octets; a Swedish letter has two. */
    private static final int FOLD_AT = 36;

    private final Words words;
    private final MailSettings settings;
    private final Clock clock;

    MeetingCalendar(Words words, MailSettings settings, Clock clock) {
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    CalendarFile file(InvitationKind kind, Invitation meeting, String title, String recipient) {
        var method = kind.isOver() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        var calendar = new Calendar();
        properties(new ProdId("-//Trygga Platser//SV"), ImmutableVersion.VERSION_2_0, method).forEach(calendar::add);
        calendar.add(SwedishTime.zone());
        calendar.add(event(kind, meeting, title, recipient));
        return new CalendarFile(method.getValue(), text(calendar));
    }

    private VEvent event(InvitationKind kind, Invitation meeting, String title, String recipient) {
        var event = new VEvent(false);
        properties(
            new Uid(meeting.meeting().toString()),
            new Sequence(meeting.version() - 1),
            new DtStamp(clock.instant()),
            new DtStart<LocalDateTime>(SwedishTime.parameter(), meeting.day().atTime(meeting.startsAt())),
            new DtEnd<LocalDateTime>(SwedishTime.parameter(), meeting.day().atTime(meeting.endsAt())),
            new Summary(title),
            new Location(Words.line(meeting.place())),
            new Description(words.say(
                "notice.meeting.link", settings.link("/projects/" + meeting.project() + "/meetings"))),
            kind.isOver() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED,
            new Organizer(parameters(new Cn(words.say("frame.product"))), mailto(settings.from())),
            new Attendee(parameters(PartStat.NEEDS_ACTION, Rsvp.FALSE), mailto(recipient)))
            .forEach(event::add);
        return event;
    }

    private static Stream<Property> properties(Property... properties) {
        return Stream.of(properties);
    }

    static ParameterList parameters(Parameter... parameters) {
        return new ParameterList(List.of(parameters));
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static String text(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(true, FOLD_AT).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
