package platssamverkan.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.account.AccountSettings;
import platssamverkan.project.ProjectId;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

/** From the outbox to a real mail server in this JVM. */
@DatabaseTest
@Import(OutboxIntegrationTests.Beans.class)
@ImportAutoConfiguration({MessageSourceAutoConfiguration.class, MailSenderAutoConfiguration.class})
@TestPropertySource(properties = "trygga.scheduled=false")
class OutboxIntegrationTests {

    @RegisterExtension
    private static final GreenMailExtension SERVER =
        new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

    private static final String KIM = "kim@exempelstad.example";
    private static final ProjectId PROJECT = new ProjectId(UUID.randomUUID());

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
        basePackages = {"platssamverkan.notice", "platssamverkan.account"},
        excludeFilters = @Filter(TestConfiguration.class))
    @EnableConfigurationProperties(MailSettings.class)
    static class Beans {}

    @Autowired
    private Outbox outbox;
    @Autowired
    private Courier courier;
    @Autowired
    private OutboxService service;
    @Autowired
    private NoticeService notices;
    @Autowired
    private InvitationService invitations;
    @Autowired
    private AccountService accounts;
    @Autowired
    private JavaMailSenderImpl sender;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private TestClock clock;
    private UUID municipality;
    private AccountId kim;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @BeforeEach
    void people() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        sender.setPort(SERVER.getSmtp().getPort());
        municipality = fixtures.municipality();
        kim = fixtures.account(municipality, "Kim Ek");
        accounts.change(kim, new AccountSettings("Kim Ek", KIM, true));
    }

    @Test
    void sendsWhatLiesInIt() throws Exception {
        outbox.put(mail("one"));
        courier.goRound();
        var received = received();
        assertThat(received).hasSize(1);
        assertThat(received.get(0).getAllRecipients()).extracting(Object::toString).containsExactly(KIM);
        assertThat(received.get(0).getFrom()).extracting(Object::toString).containsExactly("trygga-platser@localhost.localdomain");
        assertThat(received.get(0).getSubject()).isEqualTo("Åtgärder på väg");
        assertThat(received.get(0).getContent().toString().strip()).isEqualTo("Hej från Örebro – utan krångel");
        assertThat(status("one")).isEqualTo("SENT");
    }

    @Test
    void sendsTheSameMailOnce() throws Exception {
        assertThat(outbox.put(mail("one"))).isTrue();
        assertThat(outbox.put(mail("one"))).isFalse();
        courier.goRound();
        courier.goRound();
        assertThat(received()).hasSize(1);
    }

    @Test
    void triesAgainLaterWithTheSameNumberWhenTheServerIsAway() throws Exception {
        outbox.put(mail("one"));
        var number = database.queryForObject("select message_id from outgoing_mail where idempotency_key = 'one'", String.class);
        sender.setPort(1);
        courier.goRound();
        assertThat(status("one")).isEqualTo("WAITING");
        assertThat(service.overview(municipality).troubled()).singleElement()
            .satisfies(mail -> assertThat(mail.lastError()).isPresent());
        sender.setPort(SERVER.getSmtp().getPort());
        courier.goRound();
        assertThat(received()).as("before the pause is over").isEmpty();
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
        courier.goRound();
        assertThat(received()).extracting(MimeMessage::getMessageID).containsExactly(number);
        assertThat(service.overview(municipality).troubled()).isEmpty();
    }

    @Test
    void givesUpAfterEightAttemptsUntilAnAdministratorTriesAgain() throws Exception {
        outbox.put(mail("one"));
        sender.setPort(1);
        for (var attempt = 1; attempt <= 8; attempt++) {
            courier.goRound();
            clock.moveTo(clock.instant().plus(Duration.ofHours(24)));
        }
        assertThat(status("one")).isEqualTo("DEAD");
        var dead = service.overview(municipality).troubled().get(0);
        assertThat(dead.attempts()).isEqualTo(8);
        assertThat(dead.retryable()).isTrue();
        assertThat(service.retry(fixtures.municipality(), dead.id())).as("by another municipality").isFalse();
        assertThat(service.retry(municipality, dead.id())).isTrue();
        assertThat(service.retry(municipality, dead.id())).as("waits already").isFalse();
        sender.setPort(SERVER.getSmtp().getPort());
        courier.goRound();
        assertThat(received()).hasSize(1);
        assertThat(service.retry(municipality, dead.id())).as("is sent").isFalse();
    }

    @Test
    void stopsAskingAServerThatIsAway() {
        for (var mail = 0; mail < 5; mail++) {
            outbox.put(mail("mail " + mail));
        }
        sender.setPort(1);
        courier.goRound();
        assertThat(database.queryForObject("select sum(attempts) from outgoing_mail", Integer.class)).isEqualTo(3);
    }

    @Test
    void sendsNothingThatHasComeToBeOfNoUse() throws Exception {
        outbox.put(mail("one"));
        clock.moveTo(LocalDate.of(2026, 5, 1));
        courier.goRound();
        assertThat(received()).isEmpty();
        assertThat(status("one")).isEqualTo("EXPIRED");
    }

    @Test
    void forgetsASentMailAfterThirtyDays() {
        outbox.put(mail("one"));
        courier.goRound();
        clock.moveTo(clock.today().plusDays(30));
        courier.goRound();
        assertThat(service.overview(municipality).counts()).containsEntry(MailStatus.SENT, 1);
        clock.moveTo(clock.today().plusDays(1));
        courier.goRound();
        assertThat(service.overview(municipality).counts()).isEmpty();
    }

    @Test
    void keepsAMailAsItWasWritten() {
        outbox.put(mail("one"));
        assertThatThrownBy(() -> database.update("update outgoing_mail set body = 'Annat'"))
            .isInstanceOf(DataAccessException.class).hasMessageContaining("kept as it was written");
    }

    @Test
    void tellsAPersonOnceADay() throws Exception {
        assertThat(notices.readers(10)).containsExactly(kim);
        assertThat(notices.tell(kim, List.of(task("1", null)))).isTrue();
        assertThat(notices.readers(10)).isEmpty();
        assertThat(notices.tell(kim, List.of(task("1", null), task("2", null)))).isFalse();
        courier.goRound();
        assertThat(received()).hasSize(1);
        clock.moveTo(clock.today().plusDays(1));
        assertThat(notices.tell(kim, List.of(task("1", null), task("2", null)))).isTrue();
        courier.goRound();
        assertThat(received()).hasSize(2);
        assertThat(received().get(1).getContent().toString()).contains("/tasks/2").doesNotContain("/tasks/1");
    }

    @Test
    void tellsOfATaskAgainWhenItComesBack() {
        notices.tell(kim, List.of(task("1", null)));
        clock.moveTo(clock.today().plusDays(1));
        assertThat(notices.tell(kim, List.of())).isFalse();
        clock.moveTo(clock.today().plusDays(1));
        assertThat(notices.tell(kim, List.of(task("1", null)))).isTrue();
    }

    @Test
    void writesNobodyBeforeTheMorning() {
        clock.moveTo(clock.today().atTime(5, 59).atZone(TestClock.SWEDEN).toInstant());
        assertThat(notices.readers(10)).isEmpty();
    }

    @Test
    void leavesThoseInPeaceWhoWantNoMails() {
        accounts.change(kim, new AccountSettings("Kim Ek", KIM, false));
        assertThat(notices.readers(10)).isEmpty();
        assertThat(notices.tell(kim, List.of(task("1", null)))).isFalse();
        accounts.change(kim, new AccountSettings("Kim Ek", null, true));
        assertThat(notices.readers(10)).isEmpty();
    }

    @Test
    void sendsAnInvitationAsCalendarsUnderstandIt() throws Exception {
        invitations.send(InvitationKind.CALLED, meeting(1), List.of(KIM));
        courier.goRound();
        var content = (MimeMultipart) received().get(0).getContent();
        var alternatives = (MimeMultipart) content.getBodyPart(0).getContent();
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(alternatives.getBodyPart(0).getContent().toString())
            .contains("Du kallas till ett möte i projektet Tryggt torg.", "Workshop", "9 mars 2026 kl. 13.00–15.00", "Rådhuset");
        assertThat(alternatives.getBodyPart(1).getContentType()).contains("text/calendar", "method=REQUEST");
        assertThat(content.getBodyPart(1).getFileName()).isEqualTo("mote.ics");
        assertThat(event(received().get(0)).getRequiredProperty("SEQUENCE").getValue()).isEqualTo("0");
    }

    @Test
    void tellsOfAChangeAndOfTheCancellationOfTheSameMeeting() throws Exception {
        invitations.send(InvitationKind.CALLED, meeting(1), List.of(KIM));
        courier.goRound();
        invitations.send(InvitationKind.CHANGED, meeting(2), List.of(KIM, KIM.toUpperCase()));
        courier.goRound();
        invitations.send(InvitationKind.CANCELLED, meeting(3), List.of(KIM));
        courier.goRound();
        assertThat(received()).extracting(MimeMessage::getSubject).containsExactlyInAnyOrder(
            "Kallelse: Workshop – Tryggt torg", "Ändrat möte: Workshop – Tryggt torg", "Inställt möte: Workshop – Tryggt torg");
        assertThat(received()).extracting(mail -> event(mail).getRequiredProperty("UID").getValue())
            .containsOnly("00000000-0000-0000-0000-00000000000a");
        assertThat(received()).extracting(mail -> event(mail).getRequiredProperty("SEQUENCE").getValue())
            .containsExactlyInAnyOrder("0", "1", "2");
    }

    @Test
    void callsNobodyToAMeetingAfterItsCancellation() throws Exception {
        invitations.send(InvitationKind.CALLED, meeting(1), List.of(KIM));
        sender.setPort(1);
        courier.goRound();
        sender.setPort(SERVER.getSmtp().getPort());
        invitations.send(InvitationKind.CANCELLED, meeting(2), List.of(KIM));
        courier.goRound();
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
        courier.goRound();
        assertThat(received()).extracting(MimeMessage::getSubject)
            .containsExactly("Inställt möte: Workshop – Tryggt torg");
    }

    @Test
    void tellsOfATaskAgainWhenTheMailAboutItNeverWentOut() throws Exception {
        notices.tell(kim, List.of(task("1", null)));
        sender.setPort(1);
        courier.goRound();
        clock.moveTo(clock.today().plusDays(2));
        courier.goRound();
        sender.setPort(SERVER.getSmtp().getPort());
        assertThat(notices.tell(kim, List.of(task("1", null)))).isTrue();
        courier.goRound();
        assertThat(received()).hasSize(1);
    }

    private NewMail mail(String key) {
        return new NewMail(key, MailKind.TASKS, municipality, KIM, "Åtgärder på väg", "Hej från Örebro – utan krångel",
            null, clock.instant().plus(Duration.ofDays(20)));
    }

    private static TaskFact task(String id, LocalDate due) {
        return new TaskFact(id, PROJECT, "Tryggt torg", "Avgränsa området", Optional.ofNullable(due), false);
    }

    private Invitation meeting(int version) {
        return new Invitation(UUID.fromString("00000000-0000-0000-0000-00000000000a"), version, PROJECT, municipality,
            "Tryggt torg", "Workshop", LocalDate.of(2026, 3, 9), LocalTime.of(13, 0), LocalTime.of(15, 0), "Rådhuset");
    }

    private static VEvent event(MimeMessage mail) throws Exception {
        var file = ((MimeMultipart) mail.getContent()).getBodyPart(1).getInputStream().readAllBytes();
        return new CalendarBuilder().build(new StringReader(new String(file, StandardCharsets.UTF_8)))
            .<VEvent>getComponents("VEVENT").get(0);
    }

    private static List<MimeMessage> received() {
        return List.of(SERVER.getReceivedMessages());
    }

    private String status(String key) {
        return database.queryForObject("select status from outgoing_mail where idempotency_key = ?", String.class, key);
    }
}
