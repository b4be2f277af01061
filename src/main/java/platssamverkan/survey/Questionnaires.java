package platssamverkan.survey;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Every version of the questionnaire. {@code survey-questionnaire.json} is the newest; when it gets a new version, the
 * one before is kept as {@code survey-questionnaires/<version>.json} for the projects that have asked with it.
 */
@Component
public class Questionnaires {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Questionnaire newest = read("survey-questionnaire.json");
    private final Map<String, Questionnaire> byVersion = new ConcurrentHashMap<>(Map.of(newest.version(), newest));

    public Questionnaire newest() {
        return newest;
    }

    Questionnaire version(String version) {
        return byVersion.computeIfAbsent(version, older -> read("survey-questionnaires/" + older + ".json"));
    }

    private static Questionnaire read(String file) {
        try (var content = new ClassPathResource(file).getInputStream()) {
            return JSON.readValue(content, Questionnaire.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("No questionnaire in " + file, unreadable);
        }
    }
}
