package platssamverkan.process.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** No expression reaches the engine through a query, however deep or disguised. */
class HarmlessQueryTests {

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"assigneeExpression\":\"${now()}\"}",
        "{\"\\u0061ssigneeExpression\":\"${now()}\"}",
        "{\"orQueries\":[{\"assignee\":\"x\"}]}",
        "{\"sorting\":[{\"deep\":{\"dueBeforeExpression\":\"${now()}\"}}]}",
        "{\"name\":1,\"name\":2}",
        "not json"
    })
    void refuses(String body) throws IOException {
        assertThat(HarmlessQuery.of(post(body))).isEmpty();
    }

    @Test
    void refusesAParameter() throws IOException {
        var request = post("{}");
        request.addParameter("candidateGroupExpression", "${now()}");
        assertThat(HarmlessQuery.of(request)).isEmpty();
    }

    @Test
    void refusesABodyWithoutEnd() throws IOException {
        assertThat(HarmlessQuery.of(post("[" + "1,".repeat(60_000) + "1]"))).isEmpty();
    }

    @Test
    void handsTheBodyOnAsItCame() throws IOException {
        var body = "{\"processVariables\":[],\"name\":\"Åtgärd\"}";
        assertThat(HarmlessQuery.of(post(body)).orElseThrow().getInputStream().readAllBytes())
            .isEqualTo(body.getBytes(StandardCharsets.UTF_8));
    }

    private static MockHttpServletRequest post(String body) {
        var request = new MockHttpServletRequest("POST", "/engine-rest/filter/x/list");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }
}
