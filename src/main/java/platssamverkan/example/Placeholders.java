package platssamverkan.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountService;
import platssamverkan.actor.ActorService;
import platssamverkan.area.AreaService;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.WorksheetDesk;
import platssamverkan.project.ProjectView;

/**
 * Puts the ids of the day in place of names: {@code {{place:Torget}}}, the row of a worksheet that is named so,
 * {@code {{row:survey-occasions/Torget}}}, and days or months after the start: {@code {{day:30}}}, {@code {{month:-12}}}.
 */
@Component
@Profile("example")
class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(place|actor|account|measure|row|month|day):([^}]+)}}");
    private static final Pattern YEAR = Pattern.compile("\"\\{\\{year:(\\d+)}}\"");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final AreaService areas;
    private final ActorService actors;
    private final AccountService accounts;
    private final WorksheetDesk worksheets;

    Placeholders(
        AreaService areas, ActorService actors, AccountService accounts, WorksheetDesk worksheets
    ) {
        this.areas = areas;
        this.actors = actors;
        this.accounts = accounts;
        this.worksheets = worksheets;
    }

    JsonNode fill(JsonNode value, ProjectView project) {
        try {
            return MAPPER.readTree(fill(years(value.toString(), project), project));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A year is a number where everything else is text, and so it takes its quotation marks along. */
    private static String years(String json, ProjectView project) {
        return YEAR.matcher(json).replaceAll(match ->
            String.valueOf(project.startsOn().plusMonths(Long.parseLong(match.group(1))).getYear()));
    }

    String fill(String text, ProjectView project) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> id(match.group(1), match.group(2), project));
    }

    /** The row of the plan that has the title. */
    private String measure(String title, ProjectView project) {
        return row("action-plan", table -> true, line -> line.name().endsWith(title), project);
    }

    /** Sheet and name of the row, with the caption of its table between them where the sheet has several. */
    private String row(String address, ProjectView project) {
        var parts = address.split("/");
        var name = parts[parts.length - 1];
        return row(parts[0], table -> parts.length < 3 || table.caption().equals(parts[1]),
            line -> line.name().endsWith(name), project);
    }

    private String row(
        String sheet, Predicate<SheetTable> table, Predicate<SheetLine> line, ProjectView project
    ) {
        return worksheets.find(sheet).orElseThrow().tables(project.id()).stream().filter(table)
            .flatMap(found -> found.lines().stream())
            .filter(line)
            .findFirst().orElseThrow(() -> new IllegalStateException("No such row in " + sheet)).rowKey();
    }

    private String id(String kind, String name, ProjectView project) {
        return switch (kind) {
            case "place" -> areas.places(project.id()).stream()
                .filter(place -> place.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No place " + name)).id().toString();
            case "actor" -> actors.actors(project.id()).stream()
                .filter(actor -> actor.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No actor " + name + " in " + actors.actors(project.id())))
                .id().toString();
            case "measure" -> measure(name, project);
            case "row" -> row(name, project);
            case "account" -> accounts.findByLogin(name).orElseThrow().id().toString();
            case "month" -> project.startsOn().plusMonths(Long.parseLong(name)).toString();
            default -> project.startsOn().plusDays(Long.parseLong(name)).toString();
        };
    }
}
