package platssamverkan.process.desk;

import com.fasterxml.jackson.databind.JsonNode;
import platssamverkan.process.engine.CleanJson;
import platssamverkan.project.Draft;

/**
 * What stands in an open form.
 *
 * @param version the row's version that the person types over; 0 for a task
 * @param opening {@link FormDrafts#opening()} of the form
 * @param continues {@link FormDrafts#continues()} of the form
 */
public record TypedText(JsonNode value, long version, long opening, long continues) {

    Draft draft() {
        return new Draft(version, opening, continues, CleanJson.clean(value).toString());
    }
}
