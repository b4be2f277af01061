package platssamverkan.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountView;
import platssamverkan.process.desk.RowDesk;
import platssamverkan.process.desk.RowRemoval;
import platssamverkan.process.desk.RowSaved;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;
import platssamverkan.web.security.Person;

@WebMvcTest(
    controllers = RowFormController.class,
    excludeFilters = @Filter(type = FilterType.REGEX, pattern = "platssamverkan\\.web\\.frame\\..*"))
@Import(RefusalTexts.class)
class RowFormTests {

    private static final AccountId PETRA = new AccountId(UUID.randomUUID());
    private static final ProjectId PROJECT = new ProjectId(UUID.randomUUID());

    @Autowired
    private MockMvcTester mvc;
    @MockitoBean
    private RowDesk rows;
    @MockitoBean
    private RowRemoval removal;
    @MockitoBean
    private Texts texts;

    @BeforeEach
    void words() {
        given(texts.text(eq("refusal.rowChanged"), any())).willReturn("Mio har ändrat det här.");
        given(texts.text(eq("refusal.scoreOutOfRange"), any(), any())).willReturn("Mellan 0 och 20.");
    }

    @Test
    void asksForANewReadingOfARowThatAColleagueHasChanged() {
        refuse(Refusal.of("rowChanged", "Mio"));
        assertThat(save()).hasStatus(HttpStatus.CONFLICT).bodyJson()
            .isStrictlyEqualTo("{\"message\": \"Mio har ändrat det här.\", \"reload\": true}");
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithARow() {
        refuse(Refusal.at("rating.score", "scoreOutOfRange", 0, 20));
        assertThat(save()).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyJson().isStrictlyEqualTo(
            "{\"refusals\": [{\"path\": \"rating.score\", \"message\": \"Mellan 0 och 20.\"}]}");
    }

    private void refuse(Refusal refusal) {
        given(rows.save(eq(PROJECT), any(), any(), anyLong(), any(), any()))
            .willReturn(new RowSaved.Refused(List.of(refusal)));
    }

    private MockMvcTester.MockMvcRequestBuilder save() {
        var account = new AccountView(PETRA, UUID.randomUUID(), "petra", "Petra", "Kommunen", true, false, false, true);
        return mvc.post().uri("/api/projects/" + PROJECT + "/worksheets/factor-ratings/rows/new")
            .contentType(MediaType.APPLICATION_JSON).content("{\"value\": {}, \"version\": 1}")
            .with(user(new Person(account, "-"))).with(csrf());
    }
}
