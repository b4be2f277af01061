package platssamverkan.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.project.ProjectId;

class TaskNewsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ProjectId PROJECT = new ProjectId(UUID.randomUUID());

    @Test
    void tellsOfATaskThatHasCome() {
        assertThat(news(due(30), null)).contains(TaskNews.NEW);
        assertThat(news(task(Optional.empty(), false), null)).contains(TaskNews.NEW);
    }

    @Test
    void tellsOnceThatATaskHasCome() {
        assertThat(news(due(30), told(due(30), null))).isEmpty();
    }

    @Test
    void tellsAWeekBeforeTheDay() {
        var known = new ToldTask("t", null, null);
        assertThat(news(due(8), known)).isEmpty();
        assertThat(news(due(7), known)).contains(TaskNews.SOON);
        assertThat(news(due(0), known)).contains(TaskNews.SOON);
    }

    @Test
    void tellsOnceThatTheDayIsNear() {
        assertThat(news(due(7), told(due(7), null))).isEmpty();
        assertThat(TaskNews.of(due(7), Optional.of(told(due(7), null)), TODAY.plusDays(3))).isEmpty();
    }

    @Test
    void tellsOnceThatATaskIsLate() {
        var known = new ToldTask("t", TODAY.minusDays(1), null);
        assertThat(news(due(-1), known)).contains(TaskNews.LATE);
        assertThat(news(due(-1), told(due(-1), known))).isEmpty();
    }

    @Test
    void tellsOfATaskThatComesLateThatItIsLate() {
        assertThat(news(due(-1), null)).contains(TaskNews.LATE);
    }

    @Test
    void tellsAgainWhenTheDayHasBeenMoved() {
        var known = told(due(7), null);
        assertThat(news(due(5), known)).contains(TaskNews.SOON);
        var late = told(due(-3), known);
        assertThat(news(due(20), late)).isEmpty();
        assertThat(news(due(-2), late)).contains(TaskNews.LATE);
    }

    @Test
    void isSilentWhileTheProjectIsPaused() {
        assertThat(news(task(Optional.of(TODAY.minusDays(1)), true), null)).isEmpty();
        assertThat(news(task(Optional.empty(), true), null)).isEmpty();
    }

    private static Optional<TaskNews> news(TaskFact task, ToldTask told) {
        return TaskNews.of(task, Optional.ofNullable(told), TODAY);
    }

    private static ToldTask told(TaskFact task, ToldTask before) {
        return ToldTask.after(task, Optional.ofNullable(before), TODAY);
    }

    private static TaskFact due(int days) {
        return task(Optional.of(TODAY.plusDays(days)), false);
    }

    private static TaskFact task(Optional<LocalDate> due, boolean resting) {
        return new TaskFact("t", PROJECT, "Tryggt torg", "Avgränsa området", due, resting);
    }
}
