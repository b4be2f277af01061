package platssamverkan.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import platssamverkan.process.desk.TypedText;

/** What the renderer sends: the value, the version of the row that it showed, and which opened form it comes from. */
record FormBody(JsonNode value, long version, long opening, long continues) {

    /** What holds no value is no form, and is answered as a request that nobody can read. */
    FormBody {
        if (value == null || !value.isObject()) {
            throw new IllegalArgumentException("The value is missing");
        }
    }

    TypedText typed() {
        return new TypedText(value, version, opening, continues);
    }
}
