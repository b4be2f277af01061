package platssamverkan.process.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import platssamverkan.account.AccountId;
import platssamverkan.notice.TaskFact;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.project.CalendarService;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.ProjectView;
import platssamverkan.project.Role;
import platssamverkan.shared.Outcome;
import platssamverkan.survey.NumberedAnswer;
import platssamverkan.survey.Questionnaire;
import platssamverkan.survey.Seasons;
import platssamverkan.survey.SurveySeasonService;
import platssamverkan.survey.SurveyWaveService;
import platssamverkan.survey.Wave;
import platssamverkan.survey.WaveEnded;

/** When the second wave is open, due and told of, in a project whose first wave was asked on 20 April 2026. */
class SecondWaveTests {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate ASKED = LocalDate.of(2026, 4, 20);

    private final ProjectId project = new ProjectId(new UUID(1, 1));
    private final AccountId asker = new AccountId(new UUID(2, 2));
    private final SurveySeasonService seasons = mock(SurveySeasonService.class);
    private final SurveyWaveService surveys = mock(SurveyWaveService.class);
    private final SurveyWaves waves = mock(SurveyWaves.class);
    private final ProjectService projects = mock(ProjectService.class);
    private final MembershipService members = mock(MembershipService.class);
    private final CalendarService calendar = mock(CalendarService.class);
    private final Texts texts = mock(Texts.class);
    private LocalDate today = ASKED.plusDays(10);

    @BeforeEach
    void endTheFirstWave() {
        given(seasons.season(project)).willReturn(Optional.of(Seasons.askedOn(ASKED)));
        given(waves.now(project)).willReturn(Wave.FOLLOW_UP);
        given(surveys.questionnaire(project)).willReturn(mock(Questionnaire.class));
        given(surveys.questionnaire(project).fewestCompared()).willReturn(30);
        given(members.rolesOf(asker)).willReturn(Map.of(project, Set.of(Role.PROCESSTOD)));
        given(calendar.move(any(), anyString(), any(), any(), any())).willReturn(Outcome.accepted(START));
        given(texts.text(anyString(), any(Object[].class))).willAnswer(call -> call.getArgument(0));
        given(texts.date(any())).willReturn("");
        stand(ProjectStatus.ACTIVE);
    }

    @Test
    void opensOnTheFirstDayThatCanBeComparedAndNotBefore() {
        today = LocalDate.of(2027, 2, 17);
        assertThat(second().isOpenTo(project, asker)).isFalse();
        today = LocalDate.of(2027, 2, 18);
        assertThat(second().isOpenTo(project, asker)).isTrue();
    }

    @Test
    void opensToThoseWhoAskAndNobodyElse() {
        today = LocalDate.of(2027, 4, 20);
        given(members.rolesOf(asker)).willReturn(Map.of(project, Set.of(Role.STYRGRUPP)));
        assertThat(second().isOpenTo(project, asker)).isFalse();
        given(members.rolesOf(asker)).willReturn(Map.of());
        assertThat(second().isOpenTo(project, asker)).isFalse();
    }

    @Test
    void staysClosedInAPausedProjectBeforeTheBaselineAndAfterItsEnd() {
        today = LocalDate.of(2027, 4, 20);
        stand(ProjectStatus.PAUSED);
        assertThat(second().isOpen(project)).isFalse();
        stand(ProjectStatus.ACTIVE);
        given(waves.now(project)).willReturn(Wave.BASELINE);
        assertThat(second().isOpen(project)).isFalse();
        given(waves.now(project)).willReturn(Wave.FOLLOW_UP);
        given(surveys.waveClosed(project, Wave.FOLLOW_UP)).willReturn(true);
        assertThat(second().isOpen(project)).isFalse();
    }

    @Test
    void movesTheDayToTheLastSeasonThatIsOverInTime() {
        given(calendar.dueOn(project, SurveyWaves.AFTER)).willReturn(Optional.of(START.plusDays(665)));

        calendar().on(new WaveEnded(project, Wave.BASELINE, asker));

        verify(calendar).move(project, SurveyWaves.AFTER, LocalDate.of(2027, 6, 20), "survey.season.moved", asker);
    }

    @Test
    void movesTheDayToTheNextSeasonWhereNoneIsOverInTime() {
        today = LocalDate.of(2027, 7, 1);
        given(calendar.dueOn(project, SurveyWaves.AFTER)).willReturn(Optional.of(START.plusDays(665)));

        calendar().keep(project, asker);

        verify(calendar).move(project, SurveyWaves.AFTER, LocalDate.of(2028, 6, 19), "survey.season.moved", asker);
    }

    @Test
    void leavesADayThatIsInSeasonAndOneWhoseWaveIsBeingAsked() {
        given(calendar.dueOn(project, SurveyWaves.AFTER)).willReturn(Optional.of(LocalDate.of(2028, 5, 1)));
        calendar().keep(project, asker);
        given(calendar.dueOn(project, SurveyWaves.AFTER)).willReturn(Optional.of(START.plusDays(665)));
        answered(1);
        calendar().keep(project, asker);
        calendar().on(new WaveEnded(project, Wave.FOLLOW_UP, asker));

        verify(calendar, never()).move(any(), anyString(), any(), any(), any());
    }

    @Test
    void remindsInSeasonUntilEnoughHaveAnswered() {
        assertThat(second().of(asker)).isEmpty();
        today = LocalDate.of(2027, 2, 18);
        assertThat(second().of(asker)).extracting(TaskFact::taskId, TaskFact::dueOn)
                .containsExactly(tuple(
                        "/projects/" + project + "/survey", Optional.of(LocalDate.of(2027, 6, 20))));
        today = LocalDate.of(2027, 7, 1);
        assertThat(second().of(asker)).isEmpty();
        today = LocalDate.of(2027, 2, 18);
        answered(30);
        assertThat(second().of(asker)).isEmpty();
    }

    @Test
    void warnsOfAnotherSeason() {
        assertThat(reading().sentences(project)).contains("survey.season.before").doesNotContain("survey.season.outside");
        today = LocalDate.of(2027, 4, 20);
        assertThat(reading().sentences(project)).contains("survey.season.now").doesNotContain("survey.season.outside");
        today = LocalDate.of(2027, 11, 1);
        assertThat(reading().sentences(project)).contains("survey.season.outside");
        given(surveys.waveClosed(project, Wave.FOLLOW_UP)).willReturn(true);
        assertThat(reading().sentences(project)).isEmpty();
    }

    @Test
    void isDoneAheadOnceSomebodyHasAnswered() {
        var step = new TaskScope("t", SurveyWaves.AFTER, project, Map.of());
        assertThat(second().isDone(step)).isFalse();
        given(surveys.hasAnswers(project, Wave.FOLLOW_UP)).willReturn(true);
        assertThat(second().isDone(step)).isTrue();
        assertThat(second().isDone(new TaskScope("t", "followUpInspection", project, Map.of()))).isFalse();
    }

    private void stand(ProjectStatus status) {
        given(projects.get(project)).willReturn(new ProjectView(project, "Tryggt torg", "", ProgramModel.FULLSKALEMODELL,
                status, new UUID(3, 3), "Exempelstad", false, START, START.plusMonths(24)));
    }

    private void answered(int times) {
        given(surveys.answers(project, Wave.FOLLOW_UP)).willReturn(Collections.nCopies(times, (NumberedAnswer) null));
    }

    private SecondWave second() {
        return new SecondWave(seasons, surveys, waves, projects, members, texts, clock());
    }

    private SeasonCalendar calendar() {
        return new SeasonCalendar(second(), calendar, texts, clock());
    }

    private SecondWaveReading reading() {
        return new SecondWaveReading(second(), projects, texts, clock());
    }

    private Clock clock() {
        return Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
