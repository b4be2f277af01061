package platssamverkan.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountView;
import platssamverkan.process.desk.TaskLabels;
import platssamverkan.web.security.Person;

@WebMvcTest(
    controllers = TaskLabelController.class,
    excludeFilters = @Filter(type = FilterType.REGEX, pattern = "platssamverkan\\.web\\.frame\\..*"))
class TaskLabelTests {

    private static final AccountId PETRA = new AccountId(UUID.randomUUID());
    private static final String LABELS = "/api/task-labels";

    @Autowired
    private MockMvcTester mvc;
    @MockitoBean
    private TaskLabels labels;

    @Test
    void namesTheTasksThatAreAskedFor() {
        given(labels.of(List.of("task-1", "task-2"), PETRA)).willReturn(Map.of("task-1", "Nya lampor – Tryggt torg"));
        assertThat(get(LABELS + "?id=task-1&id=task-2")).hasStatusOk().bodyJson()
            .isStrictlyEqualTo("{\"task-1\": \"Nya lampor – Tryggt torg\"}");
    }

    @Test
    void saysNothingOfTasksThatAreUnknown() {
        assertThat(get(LABELS + "?id=unknown&id=" + "å".repeat(5000))).hasStatusOk().bodyJson().isStrictlyEqualTo("{}");
    }

    @Test
    void wantsToKnowOfWhichTasks() {
        assertThat(get(LABELS)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void isForThoseWhoHaveLoggedIn() {
        assertThat(mvc.get().uri(LABELS + "?id=task-1")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private MockMvcTester.MockMvcRequestBuilder get(String uri) {
        var account = new AccountView(PETRA, UUID.randomUUID(), "petra", "Petra", "Kommunen", true, false, false, true);
        return mvc.get().uri(uri).with(user(new Person(account, "-")));
    }
}
