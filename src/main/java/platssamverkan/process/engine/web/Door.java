package platssamverkan.process.engine.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One request to the engine that people who work on tasks need.
 *
 * @param path what follows the engine's address; {@code {task}} stands for a task's id, {@code {definition}} for a
 *     model's, {@code {id}} for another
 * @param demand what the person must be to the task, or may ask for
 */
record Door(String method, Pattern path, Demand demand) {

    enum Demand { NONE, READ, ASSIGNEE, OWN_TASKS }

    private static final String ENGINE = "(?:/camunda/api/engine/engine/default|/engine-rest)";
    static final String ID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String DEFINITION = "[A-Za-z0-9_-]{1,60}:[0-9]{1,9}:" + ID;

    static final List<Door> OPEN = List.of(
        engine("GET", "/filter", Demand.NONE),
        engine("GET", "/filter/count", Demand.NONE),
        engine("OPTIONS", "/filter", Demand.NONE),
        engine("GET", "/filter/{id}", Demand.NONE),
        engine("GET", "/filter/{id}/list", Demand.NONE),
        engine("POST", "/filter/{id}/list", Demand.NONE),
        engine("GET", "/filter/{id}/count", Demand.NONE),
        engine("POST", "/filter/{id}/count", Demand.NONE),
        new Door("GET", Pattern.compile("/camunda/api/engine/engine/default/task"), Demand.OWN_TASKS),
        engine("GET", "/task/{task}", Demand.READ),
        engine("POST", "/task/{task}/claim", Demand.READ),
        engine("POST", "/task/{task}/unclaim", Demand.ASSIGNEE),
        engine("GET", "/task/{task}/form", Demand.READ),
        engine("GET", "/task/{task}/form-variables", Demand.READ),
        engine("GET", "/task/{task}/deployed-form", Demand.READ),
        engine("GET", "/process-definition/{definition}", Demand.NONE),
        engine("GET", "/process-definition/{definition}/xml", Demand.NONE),
        engine("GET", "/user/{id}/profile", Demand.NONE),
        new Door("GET", Pattern.compile("/camunda/api/admin/auth/user/default"), Demand.NONE),
        new Door("GET", Pattern.compile("/camunda/api/engine/engine/?"), Demand.NONE),
        new Door("GET", Pattern.compile("/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin\\.(?:js|css)"),
            Demand.NONE));

    private static Door engine(String method, String path, Demand demand) {
        var pattern = path.replace("{task}", "(?<task>" + ID + ")").replace("{id}", ID)
            .replace("{definition}", DEFINITION);
        return new Door(method, Pattern.compile(ENGINE + pattern), demand);
    }

    /** The door that a request comes to; empty where there is only wall. */
    static Optional<Door> of(String method, String path) {
        return OPEN.stream().filter(door -> door.method().equals(method) && door.path().matcher(path).matches()).findFirst();
    }

    Optional<String> task(String path) {
        var matcher = path().matcher(path);
        return demand == Demand.NONE || demand == Demand.OWN_TASKS || !matcher.matches() ? Optional.empty() : Optional.of(matcher.group("task"));
    }
}
