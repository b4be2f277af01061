package platssamverkan.web.print;

import java.util.List;
import java.util.Optional;
import platssamverkan.process.desk.ResultView;

/**
 * A document as it is printed.
 *
 * @param fileName what it is called when it is saved, without ending
 * @param facts what stands at its head: project, date, version, decision
 * @param note what the reader must know before all else, such as that it is a draft
 */
public record PrintedDocument(
    String title, String fileName, List<Fact> facts, Optional<String> note, List<Section> sections
) {

    /**
     * A fact of the head.
     *
     * @param repeated whether it stands at the foot of every page too
     */
    public record Fact(String name, String value, boolean repeated) {

        public Fact(String name, String value) {
            this(name, value, false);
        }
    }

    /** What tells a page that has come loose which document, and which version of it, it belongs to. */
    public List<Fact> foot() {
        return facts.stream().filter(Fact::repeated).toList();
    }

    /** @param level 2 for a chapter, 3 for what stands in one */
    public record Section(int level, String heading, ResultView content) {}
}
