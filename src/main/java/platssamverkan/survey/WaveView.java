package platssamverkan.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How a wave was collected; only of a wave that has ended.
 *
 * @param refusals of the occasions on which they were counted; null where they never were
 * @param texts what people say would make the greatest difference, in alphabetical order; empty below ten answers
 */
public record WaveView(
        Wave wave,
        int answers,
        int occasions,
        LocalDate fromDay,
        LocalDate toDay,
        Set<Channel> channels,
        Integer refusals,
        CollectionDesign design,
        Instant endedAt,
        List<String> texts) {

    public boolean isSelfSelected() {
        return channels.stream().anyMatch(Channel::isSelfSelected);
    }
}
