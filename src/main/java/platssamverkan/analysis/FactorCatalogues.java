package platssamverkan.analysis;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Every version of the factor catalogue. {@code factor-catalogue.json} is the newest; when it gets a new version, the
 * one before is kept as {@code factor-catalogues/<version>.json} for the projects that rate by it.
 */
@Component
public class FactorCatalogues {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final FactorCatalogue newest = read("factor-catalogue.json");
    private final Map<String, FactorCatalogue> byVersion = new ConcurrentHashMap<>(Map.of(newest.version(), newest));

    public FactorCatalogue newest() {
        return newest;
    }

    FactorCatalogue version(String version) {
        return byVersion.computeIfAbsent(version, older -> read("factor-catalogues/" + older + ".json"));
    }

    private static FactorCatalogue read(String file) {
        try (var content = new ClassPathResource(file).getInputStream()) {
            return JSON.readValue(content, FactorCatalogue.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("No factor catalogue in " + file, unreadable);
        }
    }
}
