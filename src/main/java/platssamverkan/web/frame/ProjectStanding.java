package platssamverkan.web.frame;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalLine;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.ProjectView;

/** Says of a project that rests or is over since when, by whom and why. */
@Component
public class ProjectStanding {

    private static final Map<ProjectStatus, JournalKind> TOLD_BY = Map.of(
        ProjectStatus.PAUSED, JournalKind.PAUSED, ProjectStatus.ENDED_EARLY, JournalKind.ENDED_EARLY,
        ProjectStatus.CLOSED, JournalKind.CLOSED);

    private final JournalService journal;
    private final Texts texts;
    private final Clock clock;

    ProjectStanding(JournalService journal, Texts texts, Clock clock) {
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    /** Empty for a project that goes on. */
    public Optional<String> of(ProjectView project) {
        return Optional.ofNullable(TOLD_BY.get(project.status()))
            .flatMap(kind -> journal.latest(project.id(), kind)).map(this::sentence);
    }

    private String sentence(JournalLine line) {
        var day = texts.date(LocalDate.ofInstant(line.at(), clock.getZone()));
        var by = Optional.ofNullable(line.name()).map(name -> texts.text("project.said.by", name)).orElse("");
        return texts.text("project.said." + line.kind(), day, by, Optional.ofNullable(line.note()).orElse(""));
    }
}
