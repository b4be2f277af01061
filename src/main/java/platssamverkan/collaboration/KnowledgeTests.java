package platssamverkan.collaboration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Every version of the knowledge test. {@code knowledge-test.json} is the newest; when it gets a new version, the one
 * before is kept as {@code knowledge-tests/<version>.json} for the projects that have begun with it.
 */
@Component
class KnowledgeTests {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final KnowledgeTest newest = read("knowledge-test.json");
    private final Map<String, KnowledgeTest> byVersion = new ConcurrentHashMap<>(Map.of(newest.version(), newest));

    KnowledgeTest newest() {
        return newest;
    }

    KnowledgeTest version(String version) {
        return byVersion.computeIfAbsent(version, older -> read("knowledge-tests/" + older + ".json"));
    }

    private static KnowledgeTest read(String file) {
        try (var content = new ClassPathResource(file).getInputStream()) {
            return JSON.readValue(content, KnowledgeTest.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("No knowledge test in " + file, unreadable);
        }
    }
}
