package platssamverkan.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import platssamverkan.account.SetupService;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

@PageTest
class EntryPageTests {

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private SetupService setup;

    @Test
    void asksForNameAndPassword() {
        assertThat(mvc.get().uri("/login")).hasStatusOk().bodyText()
            .contains("Användarnamn", "Lösenord", "<html lang=\"sv\"", "name=\"_csrf\"")
            .doesNotContain("Huvudmeny", "Exempel –");
    }

    @Test
    void speaksEnglishInTheFrameWhenAsked() {
        var answer = mvc.get().uri("/login?lang=en").exchange();
        assertThat(answer).hasStatusOk().bodyText().contains("<html lang=\"en\"", "User name");
        assertThat(answer).cookies().hasValue("language", "en");
    }

    @Test
    void keepsToSwedishForALanguageItDoesNotKnow() {
        assertThat(mvc.get().uri("/login?lang=de")).bodyText().contains("<html lang=\"sv\"", "Användarnamn");
    }

    @Test
    void saysThatTheLoginWasRefused() {
        assertThat(mvc.get().uri("/login?error=")).bodyText().contains("stämmer inte");
    }

    @Test
    void saysThatThePersonIsLoggedOut() {
        assertThat(mvc.get().uri("/login?logout=")).bodyText().contains("Du är utloggad");
    }

    @Test
    void sendsSomebodyWhoIsLoggedInToTheStart() {
        assertThat(mvc.get().uri("/login").with(Examples.as(Examples.LEADER))).hasStatus3xxRedirection()
            .hasRedirectedUrl("/");
    }

    @Test
    void sendsAStrangerToTheLogin() {
        assertThat(mvc.get().uri("/projects").accept(MediaType.TEXT_HTML)).hasStatus3xxRedirection();
    }

    @Test
    void saysThatASetupLinkIsClosed() {
        assertThat(mvc.get().uri("/setup/old")).hasStatus(HttpStatus.GONE).bodyText().contains("Länken gäller inte");
    }

    @Test
    void keepsWhatWasTypedWhenTheFirstAccountIsRefused() {
        given(setup.isOpen("open")).willReturn(true);
        given(setup.accept(eq("open"), any())).willReturn(
            Outcome.refused(Refusal.at("password", "passwordTooShort", 12)));
        assertThat(setUp("kort")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
            .contains("value=\"Exempelstad\"", "Lösenord: Lösenordet är för kort. Använd minst 12 tecken")
            .doesNotContain("value=\"kort\"");
    }

    @Test
    void listsEverythingThatIsMissingInTheOrderOfTheForm() {
        given(setup.isOpen("open")).willReturn(true);
        assertThat(mvc.post().uri("/setup/open").with(csrf()).param("municipality", "").param("displayName", "")
            .param("organisation", "").param("login", "").param("password", "")).bodyText().containsSubsequence(
            "href=\"#municipality\"", "href=\"#displayName\"", "href=\"#organisation\"", "href=\"#login\"",
            "href=\"#password\"");
    }

    @Test
    void goesToTheLoginWhenTheFirstAccountIsMade() {
        given(setup.isOpen("open")).willReturn(true);
        given(setup.accept(eq("open"), any())).willReturn(Outcome.accepted(Examples.ADMINISTRATOR));
        assertThat(setUp("en trygg plats")).hasStatus3xxRedirection().hasRedirectedUrl("/login?ready");
    }

    private MockMvcTester.MockMvcRequestBuilder setUp(String password) {
        return mvc.post().uri("/setup/open").with(csrf()).param("municipality", "Exempelstad")
            .param("displayName", "Admir").param("organisation", "Kommunen").param("login", "admir")
            .param("password", password);
    }
}
