package platssamverkan.process;

import platssamverkan.process.desk.FormView;
import platssamverkan.process.desk.TypedText;
import platssamverkan.support.Json;

/** What stands in a form that somebody has open. */
final class Typed {

    private Typed() {}

    static TypedText alone(String json) {
        return new TypedText(Json.of(json), 0, 0, 0);
    }

    static TypedText in(FormView window, String json) {
        return new TypedText(Json.of(json), window.version(), window.drafts().opening(), window.drafts().continues());
    }
}
