package platssamverkan.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.security.web.csrf.CsrfToken;
import platssamverkan.process.desk.FormDrafts;
import platssamverkan.process.desk.FormView;

/** A form as the renderer reads it, with the token that it sends back and the project that its files belong to. */
record FormAnswer(
    String project, String title, JsonNode schema, JsonNode data, String valueName, FormDrafts drafts, long version,
    boolean editable, Csrf csrf) {

    record Csrf(String header, String token) {}

    static FormAnswer of(FormView form, CsrfToken csrf) {
        return new FormAnswer(
            form.projectId().toString(), form.title(), form.schema(), form.data(), form.valueName(), form.drafts(),
            form.version(), form.editable(), new Csrf(csrf.getHeaderName(), csrf.getToken()));
    }
}
