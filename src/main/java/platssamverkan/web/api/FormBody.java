package platssamverkan.web.api;

import com.fasterxml.jackson.databind.JsonNode;

/** What the renderer sends: the value, and the version of the row that it showed. */
record FormBody(JsonNode value, long version) {}
