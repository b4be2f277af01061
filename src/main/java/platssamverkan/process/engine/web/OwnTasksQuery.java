package platssamverkan.process.engine.web;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import platssamverkan.account.AccountId;

/** What Tasklist asks when a task is completed: which tasks of the same process has the person taken? */
final class OwnTasksQuery {

    private static final Set<String> NAMES = Set.of("assignee", "processInstanceId", "maxResults");
    private static final Pattern OTHERS = Pattern.compile("processInstanceId=" + Door.ID + "|maxResults=[0-9]{1,2}");

    private OwnTasksQuery() {}

    /** Compares the query as it was sent, so that nothing hides behind an encoding or a second value. */
    static boolean isFrom(AccountId person, String query) {
        var parts = query == null ? List.<String>of() : List.of(query.split("&", -1));
        var own = "assignee=" + person;
        return parts.size() == NAMES.size()
            && parts.stream().map(OwnTasksQuery::name).collect(Collectors.toSet()).equals(NAMES)
            && parts.stream().allMatch(part -> part.equals(own) || OTHERS.matcher(part).matches());
    }

    private static String name(String part) {
        return part.substring(0, Math.max(part.indexOf('='), 0));
    }
}
