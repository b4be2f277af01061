package platssamverkan.process.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.notice.TaskFact;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.desk.WorkAhead;
import platssamverkan.process.engine.DoneAhead;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.Role;
import platssamverkan.survey.ComparableSeason;
import platssamverkan.survey.SurveySeasonService;
import platssamverkan.survey.SurveyWaveService;
import platssamverkan.survey.Wave;

/**
 * The second wave ahead of its step. It must be asked in the season of the first, which seldom is when the step comes;
 * so it is open from the first day that can be compared until the step ends it.
 */
@Component
class SecondWave implements WorkAhead, DoneAhead {

    private static final Set<Role> ASKERS = Set.of(Role.PROJEKTLEDARE, Role.PROCESSTOD);

    private final SurveySeasonService seasons;
    private final SurveyWaveService surveys;
    private final SurveyWaves waves;
    private final ProjectService projects;
    private final MembershipService members;
    private final Texts texts;
    private final Clock clock;

    SecondWave(SurveySeasonService seasons, SurveyWaveService surveys, SurveyWaves waves, ProjectService projects,
            MembershipService members, Texts texts, Clock clock) {
        this.seasons = seasons;
        this.surveys = surveys;
        this.waves = waves;
        this.projects = projects;
        this.members = members;
        this.texts = texts;
        this.clock = clock;
    }

    /** The season to ask in; empty before the first wave has ended. */
    Optional<ComparableSeason> season(ProjectId project) {
        return seasons.season(project);
    }

    /** The season, as long as the wave is still to be asked. */
    Optional<ComparableSeason> toCome(ProjectId project) {
        return surveys.waveClosed(project, Wave.FOLLOW_UP) || projects.get(project).status().isOver()
                ? Optional.empty() : season(project);
    }

    boolean isOpen(ProjectId project) {
        return projects.get(project).status() == ProjectStatus.ACTIVE
                && waves.now(project) == Wave.FOLLOW_UP
                && toCome(project).filter(season -> !today().isBefore(season.first().from())).isPresent();
    }

    boolean isOpenTo(ProjectId project, AccountId person) {
        return isAsker(members.rolesOf(person).getOrDefault(project, Set.of())) && isOpen(project);
    }

    int answers(ProjectId project) {
        return surveys.answers(project, Wave.FOLLOW_UP).size();
    }

    /** Tells those who ask in good time, until enough people have answered to compare. */
    @Override
    public List<TaskFact> of(AccountId person) {
        return members.rolesOf(person).entrySet().stream()
                .filter(held -> isAsker(held.getValue()))
                .flatMap(held -> waiting(held.getKey()).stream())
                .toList();
    }

    @Override
    public boolean isDone(TaskScope scope) {
        return SurveyWaves.AFTER.equals(scope.step()) && surveys.hasAnswers(scope.projectId(), Wave.FOLLOW_UP);
    }

    private Optional<TaskFact> waiting(ProjectId project) {
        if (!isOpen(project) || answers(project) >= surveys.questionnaire(project).fewestCompared()) {
            return Optional.empty();
        }
        return toCome(project).map(season -> season.next(today())).filter(window -> window.holds(today()))
                .map(window -> new TaskFact("/projects/" + project + "/survey", project, projects.get(project).name(),
                        texts.text("survey.season.step"), Optional.of(window.to()), false));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static boolean isAsker(Set<Role> roles) {
        return roles.stream().anyMatch(ASKERS::contains);
    }
}
