package platssamverkan.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountService;
import platssamverkan.actor.ActorService;
import platssamverkan.area.AreaService;
import platssamverkan.project.ProjectView;

/** Puts the ids of the day in place of names: {@code {{place:Torget}}}, and days after the start: {@code {{day:30}}}. */
@Component
@Profile("example")
class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(place|actor|account|day):([^}]+)}}");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final AreaService areas;
    private final ActorService actors;
    private final AccountService accounts;

    Placeholders(AreaService areas, ActorService actors, AccountService accounts) {
        this.areas = areas;
        this.actors = actors;
        this.accounts = accounts;
    }

    JsonNode fill(JsonNode value, ProjectView project) {
        try {
            return MAPPER.readTree(fill(value.toString(), project));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String fill(String text, ProjectView project) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> id(match.group(1), match.group(2), project));
    }

    private String id(String kind, String name, ProjectView project) {
        return switch (kind) {
            case "place" -> areas.places(project.id()).stream()
                .filter(place -> place.name().equals(name)).findFirst().orElseThrow().id().toString();
            case "actor" -> actors.actors(project.id()).stream()
                .filter(actor -> actor.name().equals(name)).findFirst().orElseThrow().id().toString();
            case "account" -> accounts.findByLogin(name).orElseThrow().id().toString();
            default -> project.startsOn().plusDays(Long.parseLong(name)).toString();
        };
    }
}
