package platssamverkan.web.project;

import java.util.Optional;
import platssamverkan.meeting.PlannedMeetingView;

/**
 * A planned meeting in a list.
 *
 * @param step what the step that it is for is called
 * @param coming whether it can still be changed
 */
public record MeetingItem(PlannedMeetingView meeting, Optional<String> step, boolean coming) {}
