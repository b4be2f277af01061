package platssamverkan.project;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import platssamverkan.account.AccountId;

/**
 * Somebody changes a row.
 *
 * @param seen the version that the person saw; 0 for a row that did not exist
 */
public record RowChange(ProjectId projectId, UUID rowId, long seen, AccountId by) {

    /** A row of its own. */
    public static RowChange added(ProjectId projectId, AccountId by) {
        return new RowChange(projectId, UUID.randomUUID(), 0, by);
    }

    /** A row of which the project has one by that name, so that two people who fill it in first meet in it. */
    public static RowChange named(ProjectId projectId, String name, long seen, AccountId by) {
        var words = projectId + "/" + name;
        return new RowChange(projectId, UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)), seen, by);
    }
}
