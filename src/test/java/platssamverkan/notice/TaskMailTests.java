package platssamverkan.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.support.TestClock;

class TaskMailTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ProjectId SQUARE = ProjectId.of("00000000-0000-0000-0000-000000000001");
    private static final ProjectId STATION = ProjectId.of("00000000-0000-0000-0000-000000000002");

    private final TaskMail mail = new TaskMail(Mails.words(), Mails.SETTINGS, new TestClock());
    private final AccountId reader = new AccountId(UUID.randomUUID());

    @Test
    void groupsTheDaysNewsByProject() {
        var written = write(Map.of(
            task("1", STATION, "Vid stationen", "Bedöma faktorer", TODAY.plusDays(40)), TaskNews.NEW,
            task("2", SQUARE, "Tryggt torg", "Kartlägga aktörer", TODAY.plusDays(6)), TaskNews.SOON,
            task("3", SQUARE, "Tryggt torg", "Avgränsa området", TODAY.minusDays(1)), TaskNews.LATE));
        assertThat(written.subject())
            .isEqualTo("Uppgifter i Trygga Platser: en försenad, en ny, en som snart ska vara klar");
        assertThat(written.body()).isEqualTo("""
            Hej!

            Det här har hänt med dina uppgifter i Trygga Platser.

            Tryggt torg

            Försenat
            - Avgränsa området, skulle ha varit klart 1 mars 2026
              https://platser.exempelstad.example/tasks/3

            Ska vara klart inom en vecka
            - Kartlägga aktörer, klart senast 8 mars 2026
              https://platser.exempelstad.example/tasks/2


            Vid stationen

            Nytt
            - Bedöma faktorer, klart senast 11 april 2026
              https://platser.exempelstad.example/tasks/1


            Alla dina uppgifter: https://platser.exempelstad.example/

            Vill du inte få de här mejlen? Stäng av dem under Mina inställningar: https://platser.exempelstad.example/me
            """);
    }

    @Test
    void countsSeveralOfAKind() {
        assertThat(write(Map.of(
            task("1", SQUARE, "Tryggt torg", "Bedöma faktorer", null), TaskNews.NEW,
            task("2", SQUARE, "Tryggt torg", "Kartlägga aktörer", null), TaskNews.NEW)).subject())
            .isEqualTo("Uppgifter i Trygga Platser: 2 nya");
    }

    @Test
    void isOnePersonsMailOfOneDay() {
        var written = write(Map.of(task("1", SQUARE, "Tryggt torg", "Bedöma faktorer", null), TaskNews.NEW));
        assertThat(written.key()).isEqualTo("tasks:" + reader + ":2026-03-02");
        assertThat(written.expiresAt()).isEqualTo("2026-03-03T23:00:00Z");
        assertThat(written.calendar()).isNull();
    }

    @Test
    void keepsWhatIsTypedOnItsLine() {
        var written = write(Map.of(
            task("1", SQUARE, "Tryggt\r\nBcc: alla@exempelstad.example\ntorg", "Bedöma faktorer", null), TaskNews.NEW));
        assertThat(written.body()).contains("\nTryggt Bcc: alla@exempelstad.example torg\n");
    }

    private NewMail write(Map<TaskFact, TaskNews> news) {
        return mail.write(UUID.randomUUID(), reader, "kim@exempelstad.example", TODAY, news);
    }

    private static TaskFact task(String id, ProjectId project, String name, String step, LocalDate due) {
        return new TaskFact(id, project, name, step, Optional.ofNullable(due), false);
    }
}
