package platssamverkan.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import platssamverkan.account.AccountService;
import platssamverkan.account.AccountSettings;
import platssamverkan.account.AccountView;
import platssamverkan.account.MunicipalityView;
import platssamverkan.notice.MailKind;
import platssamverkan.notice.MailMode;
import platssamverkan.notice.MailStatus;
import platssamverkan.notice.MailView;
import platssamverkan.notice.OutboxService;
import platssamverkan.notice.OutboxView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** A person's own settings, and the pages about mails. */
@PageTest
class MailPageTests {

    private static final UUID MAIL = UUID.fromString("33333333-3333-3333-3333-333333333333");

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private AccountService accounts;
    @Autowired
    private OutboxService outbox;

    @BeforeEach
    void settings() {
        given(accounts.municipality(any())).willReturn(Examples.municipality());
        given(accounts.settings(Examples.MEMBER.id()))
            .willReturn(new AccountSettings("Lena Ledamot", "lena@exempelstad.example", true));
        given(outbox.mode()).willReturn(MailMode.SENDING);
    }

    @Test
    void showsAPersonsOwnSettings() {
        assertThat(get("/me", Examples.MEMBER)).hasStatusOk().bodyText()
            .contains("Mina inställningar", "Lena Ledamot", "lena@exempelstad.example", "Högst ett mejl om dagen")
            .containsPattern("name=\"taskMails\"[^>]*checked").doesNotContain("/mails");
    }

    @Test
    void changesAPersonsOwnSettings() {
        given(accounts.change(any(), any())).willReturn(Outcome.accepted(Examples.MEMBER));
        assertThat(change(" Lena L ", "")).hasStatus3xxRedirection().hasRedirectedUrl("/me");
        then(accounts).should().change(Examples.MEMBER.id(), new AccountSettings("Lena L", null, false));
    }

    @Test
    void showsTheNewNameAtOnce() {
        var renamed = new AccountView(Examples.MEMBER.id(), Examples.MUNICIPALITY, "lena", "Lena Nyman", "Kommunen", false,
            false, false, true);
        given(accounts.change(any(), any())).willReturn(Outcome.accepted(renamed));
        var session = new MockHttpSession();
        assertThat(mvc.post().uri("/me").session(session).with(Examples.as(Examples.MEMBER)).with(csrf())
            .param("displayName", "Lena Nyman").param("email", "")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/me").session(session)).hasStatusOk().bodyText().contains(">Lena Nyman</a>");
    }

    @Test
    void refusesAnAddressThatIsNone() {
        given(accounts.change(any(), any())).willReturn(Outcome.refused(Refusal.at("email", "email")));
        assertThat(change("Lena", "lena")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
            .contains("E-post: Skriv en fullständig e-postadress");
    }

    @Test
    void showsTheExamplesMailsInsteadOfSendingThem() {
        given(outbox.mode()).willReturn(MailMode.SHOWING);
        given(outbox.shown(Examples.MUNICIPALITY)).willReturn(List.of(mail(MailStatus.SHOWN, Optional.empty())));
        assertThat(get("/mails", Examples.MEMBER)).hasStatusOk().bodyText()
            .contains("Kallelse: Workshop", "Till lena@exempelstad.example, 2 mars 2026 kl. 09.00", "Du kallas", "BEGIN:VCALENDAR");
        assertThat(get("/me", Examples.MEMBER)).bodyText().contains("href=\"/mails\"");
    }

    @Test
    void showsMailsNowhereElse() {
        assertThat(get("/mails", Examples.MEMBER)).hasStatus(HttpStatus.NOT_FOUND);
        given(outbox.mode()).willReturn(MailMode.SHOWING);
        given(accounts.municipality(any())).willReturn(new MunicipalityView(Examples.MUNICIPALITY, "Riktig", false));
        assertThat(get("/mails", Examples.MEMBER)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void tellsAnAdministratorWhatCouldNotBeSent() {
        given(outbox.overview(Examples.MUNICIPALITY)).willReturn(new OutboxView(MailMode.SENDING,
            Map.of(MailStatus.SENT, 12, MailStatus.DEAD, 1), List.of(mail(MailStatus.DEAD, Optional.of("550 No such user")))));
        assertThat(get("/outbox", Examples.ADMINISTRATOR)).hasStatusOk().bodyText()
            .contains("Mejl skickas via kommunens e-postserver.", "Skickade", "12", "lena@exempelstad.example",
                "Gick inte att skicka efter 8 försök.", "550 No such user", "/outbox/" + MAIL + "/retry")
            .doesNotContain("Du kallas");
    }

    @Test
    void tellsAnAdministratorThatThereIsNoMailServer() {
        given(outbox.overview(any())).willReturn(new OutboxView(MailMode.NO_SERVER, Map.of(), List.of()));
        assertThat(get("/outbox", Examples.ADMINISTRATOR)).hasStatusOk().bodyText()
            .contains("Ingen e-postserver är angiven", "Inga mejl har misslyckats.");
    }

    @Test
    void triesAMailAgainForAnAdministratorOfItsMunicipality() {
        given(outbox.retry(Examples.MUNICIPALITY, MAIL)).willReturn(true);
        assertThat(retry(Examples.ADMINISTRATOR)).hasStatus3xxRedirection().hasRedirectedUrl("/outbox");
        assertThat(retry(Examples.LEADER)).hasStatus(HttpStatus.NOT_FOUND);
        given(outbox.retry(Examples.MUNICIPALITY, MAIL)).willReturn(false);
        assertThat(retry(Examples.ADMINISTRATOR)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MockMvcTester.MockMvcRequestBuilder retry(AccountView person) {
        return mvc.post().uri("/outbox/" + MAIL + "/retry").with(Examples.as(person)).with(csrf());
    }

    private MockMvcTester.MockMvcRequestBuilder change(String name, String email) {
        return mvc.post().uri("/me").with(Examples.as(Examples.MEMBER)).with(csrf())
            .param("displayName", name).param("email", email);
    }

    private MockMvcTester.MockMvcRequestBuilder get(String uri, AccountView person) {
        return mvc.get().uri(uri).with(Examples.as(person));
    }

    private static MailView mail(MailStatus status, Optional<String> error) {
        return new MailView(MAIL, MailKind.MEETING, "lena@exempelstad.example", "Kallelse: Workshop", "Du kallas",
            Optional.of("BEGIN:VCALENDAR"), status, 8, Instant.parse("2026-03-02T08:00:00Z"), error, status == MailStatus.DEAD);
    }
}
