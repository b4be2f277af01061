package platssamverkan.web.frame;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.Texts;

/** Says how far away a day is. */
@Component
public class Days {

    private static final int SOON = 14;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final Clock clock;
    private final Texts texts;

    Days(Clock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /** "i dag", "om 3 dagar", "3 dagar sedan". */
    public String away(LocalDate day) {
        var days = ChronoUnit.DAYS.between(today(), day);
        if (days == 0) {
            return texts.text("days.today");
        }
        return days > 0 ? texts.text("days.in", days) : texts.text("days.late", -days);
    }

    public boolean isLate(LocalDate day) {
        return day.isBefore(today());
    }

    public boolean isSoon(LocalDate day) {
        return !isLate(day) && ChronoUnit.DAYS.between(today(), day) <= SOON;
    }

    /** "3 mars 2026 kl. 14.05". */
    public String moment(Instant instant) {
        var local = LocalDateTime.ofInstant(instant, clock.getZone());
        return texts.text("days.moment", texts.date(local.toLocalDate()), TIME.format(local));
    }

    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
