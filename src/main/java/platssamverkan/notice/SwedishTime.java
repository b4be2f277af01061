package platssamverkan.notice;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** Swedish time as a calendar file explains it: the rules in force since 1996. */
final class SwedishTime {

    static final String ID = "Europe/Stockholm";

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private SwedishTime() {}

    static VTimeZone zone() {
        var zone = new VTimeZone();
        zone.add(new TzId(ID));
        zone.add(observed(new Daylight(), "CEST", WINTER, SUMMER, LocalDateTime.of(1981, 3, 29, 2, 0), 3));
        zone.add(observed(new Standard(), "CET", SUMMER, WINTER, LocalDateTime.of(1996, 10, 27, 3, 0), 10));
        return zone;
    }

    /** Says that a moment is in Swedish time. */
    static ParameterList parameter() {
        return MeetingCalendar.parameters(new net.fortuna.ical4j.model.parameter.TzId(ID));
    }

    private static Observance observed(
        Observance time, String name, ZoneOffset from, ZoneOffset to, LocalDateTime first, int month
    ) {
        time.add(new TzName(name));
        time.add(new TzOffsetFrom(from));
        time.add(new TzOffsetTo(to));
        time.add(new DtStart<>(first));
        time.add(new RRule<LocalDateTime>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
        return time;
    }
}
