package platssamverkan.process.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.survey.ComparableSeason;
import platssamverkan.survey.ComparableWindow;

/** Tells when the second wave is to be asked, and warns where that is another season. */
@Component
public class SecondWaveReading {

    private final SecondWave second;
    private final ProjectService projects;
    private final Texts texts;
    private final Clock clock;

    SecondWaveReading(SecondWave second, ProjectService projects, Texts texts, Clock clock) {
        this.second = second;
        this.projects = projects;
        this.texts = texts;
        this.clock = clock;
    }

    /** Nothing before the first wave has ended, nor once the second has. */
    public List<String> sentences(ProjectId project) {
        return second.toCome(project).map(season -> sentences(project, season)).orElse(List.of());
    }

    private List<String> sentences(ProjectId project, ComparableSeason season) {
        var sentences = new ArrayList<String>();
        var windows = season.windows();
        sentences.add(texts.text("survey.season.windows", period(windows.get(0)), windows.get(0).months(),
                period(windows.get(1)), windows.get(1).months()));
        var ends = projects.get(project).endsOn();
        if (windows.get(1).from().isAfter(ends)) {
            sentences.add(texts.text("survey.season.afterProject", texts.date(ends)));
        }
        sentences.add(now(season));
        if (second.answers(project) > 0) {
            sentences.add(texts.text("survey.season.collected", second.answers(project)));
        }
        return sentences;
    }

    private String now(ComparableSeason season) {
        var today = LocalDate.now(clock);
        var next = season.next(today);
        if (next.holds(today)) {
            return texts.text("survey.season.now", texts.date(next.to()));
        }
        return today.isBefore(season.first().from())
                ? texts.text("survey.season.before", texts.date(season.first().from()))
                : texts.text("survey.season.outside", period(next));
    }

    private String period(ComparableWindow window) {
        return texts.text("survey.period", texts.date(window.from()), texts.date(window.to()));
    }
}
