package platssamverkan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.context.annotation.ComponentScan;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

/** Pause, end and moved days of a project, each for a reason that the journal keeps. */
@DatabaseTest
@ComponentScan(basePackageClasses = {AccountService.class, LifecycleService.class})
class CourseIntegrationTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @Autowired
    private LifecycleService lifecycle;
    @Autowired
    private CalendarService calendar;
    @Autowired
    private JournalService journal;
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private TestEntityManager entities;

    private AccountId leader;
    private ProjectId project;

    @BeforeEach
    void openAProject() {
        leader = fixtures.account();
        project = fixtures.project(leader);
        calendar.plan(project, Map.of("defineArea", LocalDate.of(2026, 4, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause", "end", "move"})
    void asksForAReason(String change) {
        assertThat(ask(change, null).refusals()).containsExactly(Refusal.at("reason", "reasonRequired"));
        assertThat(ask(change, " \n").refusals()).containsExactly(Refusal.at("reason", "reasonRequired"));
        assertThat(journal.latest(project, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause", "end", "move"})
    void refusesAReasonThatNobodyWouldRead(String change) {
        assertThat(ask(change, "å".repeat(4001)).refusals()).containsExactly(Refusal.at("reason", "tooLong", 4000));
        assertThat(journal.latest(project, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause", "end", "move"})
    void keepsTheReasonInTheJournal(String change) {
        assertThat(ask(change, " " + "å".repeat(4000) + " ").isAccepted()).isTrue();
        entities.flush();
        assertThat(journal.latest(project, 10)).extracting(JournalLine::note).containsExactly("å".repeat(4000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+20000-01-01", "2026-03-01", "2111-01-01"})
    void movesNoDayOutOfSight(String day) {
        assertThat(calendar.move(project, "defineArea", LocalDate.parse(day), "Semester", leader).refusals())
            .containsExactly(Refusal.at("dueOn", "dueOutOfRange", TestClock.START.toLocalDate(), 2110));
    }

    @Test
    void movesTheDay() {
        assertThat(calendar.move(project, "defineArea", MAY, "Semester", leader).isAccepted()).isTrue();
        assertThat(calendar.dueOn(project, "defineArea")).contains(MAY);
    }

    @Test
    void movesOnlyDaysThatThereAre() {
        assertThat(calendar.move(project, "noSuchStep", MAY, "Semester", leader).refusals())
            .containsExactly(Refusal.at("step", "stepHasNoDate"));
        assertThat(calendar.move(project, "defineArea", null, "Semester", leader).refusals())
            .containsExactly(Refusal.at("dueOn", "required"));
    }

    private Outcome<?> ask(String change, String reason) {
        return switch (change) {
            case "pause" -> lifecycle.pause(project, reason, leader);
            case "end" -> lifecycle.endEarly(project, reason, leader);
            case "move" -> calendar.move(project, "defineArea", MAY, reason, leader);
            default -> throw new IllegalArgumentException(change);
        };
    }
}
