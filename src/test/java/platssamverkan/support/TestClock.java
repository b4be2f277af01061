package platssamverkan.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Stands still at nine in the morning of Monday 2 March 2026 until a test moves it; each test starts there again. */
public final class TestClock extends Clock {

    public static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    public static final ZonedDateTime START = ZonedDateTime.of(2026, 3, 2, 9, 0, 0, 0, SWEDEN);

    private volatile Instant now = START.toInstant();

    /** Moves the engine's time along. */
    public void moveTo(Instant instant) {
        now = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** Moves to nine in the morning of that day. */
    public void moveTo(LocalDate day) {
        moveTo(day.atTime(START.toLocalTime()).atZone(SWEDEN).toInstant());
    }

    public void advance(Period period) {
        moveTo(now.atZone(SWEDEN).plus(period).toInstant());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, SWEDEN);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return SWEDEN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
