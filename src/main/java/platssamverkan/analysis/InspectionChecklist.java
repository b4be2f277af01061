package platssamverkan.analysis;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What to tick off when a place is inspected: a support for the score, which nothing is counted from. */
@Component
public class InspectionChecklist {

    private final Content content = read("inspection-checklist.json");

    private record Content(String version, String note, Map<String, List<String>> factors) {}

    public String version() {
        return content.version();
    }

    /** The statements that are true of a good place; none for a factor that is not inspected. */
    public List<String> statements(String factorCode) {
        return content.factors().getOrDefault(factorCode, List.of());
    }

    private static Content read(String file) {
        try (var stream = new ClassPathResource(file).getInputStream()) {
            return JsonMapper.builder().build().readValue(stream, Content.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("No checklist in " + file, unreadable);
        }
    }
}
