package platssamverkan.web.api;

import com.fasterxml.jackson.databind.JsonNode;

/** What the renderer sends: the value, and the version of the row that it showed. */
record FormBody(JsonNode value, long version) {

    /** What holds no value is no form, and is answered as a request that nobody can read. */
    FormBody {
        if (value == null || !value.isObject()) {
            throw new IllegalArgumentException("The value is missing");
        }
    }
}
