package platssamverkan.process.desk;

import java.util.List;

/**
 * What a person has in a role.
 *
 * @param tasks the names of tasks that the person has taken
 * @param drafts what the person has begun to fill in and not handed in
 * @param measures the measures that the person reports about
 */
public record Belongings(List<String> tasks, List<String> drafts, List<String> measures) {

    public boolean isNothing() {
        return tasks.isEmpty() && drafts.isEmpty() && measures.isEmpty();
    }
}
