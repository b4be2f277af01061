package platssamverkan.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import platssamverkan.account.AccountService;
import platssamverkan.account.AccountView;
import platssamverkan.process.desk.ModelCatalogue;
import platssamverkan.project.ProgramModel;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** The pages about the models, about the product, for faults, and for accounts. */
@PageTest
class OtherPageTests {

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private ModelCatalogue models;
    @Autowired
    private AccountService accounts;

    @BeforeEach
    void municipality() {
        given(accounts.municipality(any())).willReturn(Examples.municipality());
        given(models.available()).willReturn(List.of(ProgramModel.INSTEGSMODELL));
        given(models.outline(ProgramModel.INSTEGSMODELL)).willReturn(Examples.outline());
    }

    @Test
    void tellsHowAModelGoesBeforeAnythingIsStarted() {
        assertThat(get("/model/instegsmodell", Examples.LEADER)).hasStatusOk().bodyText().contains(
            "Hålla informationsmöte", "Bjud in aktörerna.", "Digitalt möte", "2 veckor", "När det behövs",
            "data-diagram=\"/model/instegsmodell/diagram\"", "12 månader, 3 steg, ungefär 8 timmar");
    }

    @Test
    void givesTheDiagramOfAModel() {
        given(models.diagram(ProgramModel.INSTEGSMODELL)).willReturn("<definitions/>");
        assertThat(get("/model/instegsmodell/diagram", Examples.LEADER)).hasStatusOk()
            .hasContentTypeCompatibleWith(MediaType.APPLICATION_XML);
    }

    @Test
    void doesNotKnowAModelThatCannotBeStarted() {
        assertThat(get("/model/fullskalemodell", Examples.LEADER)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void tellsEverybodyWhoMadeTheModel() {
        assertThat(mvc.get().uri("/about")).hasStatusOk().bodyText()
            .contains("Stiftelsen Tryggare Sverige", "Svenska Stadskärnor", "Vinnovaprojekt", "fristående");
        assertThat(mvc.get().uri("/accessibility")).hasStatusOk().bodyText().contains("WCAG 2.1", "Digg");
    }

    @Test
    void givesAFaultANumber() {
        assertThat(mvc.get().uri("/error").accept(MediaType.TEXT_HTML)
            .requestAttr("jakarta.servlet.error.status_code", 500))
            .hasStatus(HttpStatus.INTERNAL_SERVER_ERROR).bodyText()
            .contains("Något gick fel hos oss").containsPattern("<code>[0-9a-f-]{36}</code>");
    }

    @Test
    void saysWhatIsMissingOrForbidden() {
        assertThat(error(404)).hasStatus(HttpStatus.NOT_FOUND).bodyText().contains("Sidan finns inte");
        assertThat(error(403)).hasStatus(HttpStatus.FORBIDDEN).bodyText().contains("Du har inte tillgång");
        assertThat(error(400)).hasStatus(HttpStatus.BAD_REQUEST).bodyText().contains("Det gick inte att förstå");
    }

    @Test
    void answersAProgramWithJson() {
        assertThat(mvc.get().uri("/error").accept(MediaType.APPLICATION_JSON)
            .requestAttr("jakarta.servlet.error.status_code", 503))
            .hasStatus(HttpStatus.SERVICE_UNAVAILABLE).bodyJson().extractingPath("$.message").asString()
            .startsWith("Det du gjorde kunde inte slutföras.");
    }

    @Test
    void keepsAccountsFromThoseWhoDoNotTendThem() {
        assertThat(get("/people", Examples.LEADER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/people/new", Examples.LEADER)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void listsTheAccountsOfTheMunicipality() {
        given(accounts.colleagues(Examples.MUNICIPALITY)).willReturn(List.of(Examples.LEADER, Examples.MEMBER));
        assertThat(get("/people", Examples.ADMINISTRATOR)).hasStatusOk().bodyText()
            .contains("petra", "Starta och leda projekt", "Bara det som rollerna i projekt ger");
    }

    @Test
    void refusesALoginThatIsTaken() {
        given(accounts.create(any())).willReturn(Outcome.refused(Refusal.at("login", "loginTaken", "petra")));
        assertThat(create()).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
            .contains("Användarnamn: Det finns redan ett konto med användarnamnet petra.");
    }

    @Test
    void comesBackToTheListWhenAnAccountIsMade() {
        given(accounts.create(any())).willReturn(Outcome.accepted(Examples.MEMBER));
        assertThat(create()).hasStatus3xxRedirection().hasRedirectedUrl("/people");
    }

    private MockMvcTester.MockMvcRequestBuilder create() {
        return mvc.post().uri("/people").with(Examples.as(Examples.ADMINISTRATOR)).with(csrf())
            .param("displayName", "Petra").param("organisation", "Kommunen").param("login", "petra")
            .param("password", "en trygg plats");
    }

    private MockMvcTester.MockMvcRequestBuilder error(int code) {
        return mvc.get().uri("/error").accept(MediaType.TEXT_HTML)
            .requestAttr("jakarta.servlet.error.status_code", code);
    }

    private MockMvcTester.MockMvcRequestBuilder get(String uri, AccountView person) {
        return mvc.get().uri(uri).with(Examples.as(person));
    }
}
