package platssamverkan.process.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Component;
import platssamverkan.process.engine.CleanJson;

/** The forms as they were deployed together with the models. */
@Component
class DeployedForms {

    private final RepositoryService repository;
    private final Map<String, JsonNode> schemas = new ConcurrentHashMap<>();

    DeployedForms(RepositoryService repository) {
        this.repository = repository;
    }

    JsonNode schema(String deploymentId, String formId) {
        return schemas.computeIfAbsent(deploymentId + "/" + formId, key -> read(deploymentId, formId));
    }

    /** A form that came to the product later than the deployment is read from the newest one. */
    private JsonNode read(String deploymentId, String formId) {
        var newest = repository.createDeploymentQuery().orderByDeploymentTime().desc().list().stream();
        return Stream.concat(Stream.of(deploymentId), newest.map(Deployment::getId))
            .flatMap(id -> resource(id, formId).map(resource -> content(id, resource)).stream())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No form " + formId + " in " + deploymentId));
    }

    private Optional<String> resource(String deploymentId, String formId) {
        var file = formId + ".form";
        return repository.getDeploymentResourceNames(deploymentId).stream()
            .filter(name -> name.equals(file) || name.endsWith("/" + file))
            .findFirst();
    }

    private JsonNode content(String deploymentId, String resource) {
        try (var stream = repository.getResourceAsStream(deploymentId, resource)) {
            return CleanJson.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
