package platssamverkan.process.desk;

import java.util.List;

/**
 * What a person has in a role.
 *
 * @param tasks the names of tasks that the person has taken
 * @param drafts what the person has begun to fill in and not handed in
 * @param measures the measures that the person reports about
 * @param seats the seat in the group that the role comes from, and what becomes of its vote
 */
public record Belongings(List<String> tasks, List<String> drafts, List<String> measures, List<String> seats) {

    public boolean isNothing() {
        return tasks.isEmpty() && drafts.isEmpty() && measures.isEmpty() && seats.isEmpty();
    }
}
