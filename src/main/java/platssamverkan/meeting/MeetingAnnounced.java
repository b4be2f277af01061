package platssamverkan.meeting;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A meeting has been called, changed or cancelled, and these addresses are to hear of it in the same transaction.
 *
 * @param called those who are called for the first time
 * @param changed those who were called and still are
 * @param cancelled those who were called and are not any longer
 */
public record MeetingAnnounced(
    PlannedMeetingView meeting, Set<String> called, Set<String> changed, Set<String> cancelled
) {

    static MeetingAnnounced first(PlannedMeetingView meeting) {
        return new MeetingAnnounced(meeting, addresses(meeting), Set.of(), Set.of());
    }

    static MeetingAnnounced next(PlannedMeetingView before, PlannedMeetingView now) {
        var earlier = addresses(before);
        var later = now.cancelled() ? Set.<String>of() : addresses(now);
        var newcomers = without(later, earlier);
        return new MeetingAnnounced(now, newcomers, without(later, newcomers), without(earlier, later));
    }

    private static Set<String> addresses(PlannedMeetingView meeting) {
        return meeting.invitees().stream().flatMap(invitee -> invitee.email().stream())
            .map(address -> address.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        return all.stream().filter(one -> !some.contains(one)).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
