package platssamverkan.process.survey;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.process.desk.DayKeeper;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.CalendarService;
import platssamverkan.project.ProjectId;
import platssamverkan.survey.ComparableSeason;
import platssamverkan.survey.Wave;
import platssamverkan.survey.WaveEnded;

/**
 * Gives the second wave a day in the season of the first: the last day of the latest season that is over when the
 * calendar wanted the step done, otherwise of the next one.
 */
@Component
class SeasonCalendar implements DayKeeper {

    private final SecondWave second;
    private final CalendarService calendar;
    private final Texts texts;
    private final Clock clock;

    SeasonCalendar(SecondWave second, CalendarService calendar, Texts texts, Clock clock) {
        this.second = second;
        this.calendar = calendar;
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener
    void on(WaveEnded ended) {
        if (ended.wave() == Wave.BASELINE) {
            keep(ended.projectId(), ended.by());
        }
    }

    @Override
    public void keep(ProjectId project, AccountId by) {
        if (second.answers(project) == 0) {
            second.toCome(project).ifPresent(season -> calendar.dueOn(project, SurveyWaves.AFTER)
                    .filter(day -> !season.holds(day))
                    .ifPresent(day -> move(project, day(season, day), by)));
        }
    }

    private LocalDate day(ComparableSeason season, LocalDate planned) {
        var today = LocalDate.now(clock);
        return season.latestBetween(today, planned).orElseGet(() -> season.next(today)).to();
    }

    private void move(ProjectId project, LocalDate day, AccountId by) {
        calendar.move(project, SurveyWaves.AFTER, day, texts.text("survey.season.moved"), by).value();
    }
}
