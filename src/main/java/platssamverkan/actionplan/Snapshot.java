package platssamverkan.actionplan;

import java.util.List;

/** What a decision is about, in words, as it stood when the decision was opened. */
public record Snapshot(List<Part> parts) {

    public record Part(String heading, List<String> lines) {}
}
