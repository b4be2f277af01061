package platssamverkan.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;

/** Keeps the meetings of a project. */
@Service
@Transactional
public class MeetingService {

    private final Meetings meetings;
    private final ActorService actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingService(Meetings meetings, ActorService actors, ApplicationEventPublisher events, Clock clock) {
        this.meetings = meetings;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Records a meeting; rows of actors who neither came nor said where they stand are left out. */
    public Outcome<MeetingView> record(ProjectId projectId, RecordMeeting held, AccountId by, Instant at) {
        var register = actors.actors(projectId).stream().collect(Collectors.toMap(ActorView::id, Function.identity()));
        var faults = Stream.concat(
                OccasionRules.faults(held.occasion(), LocalDate.ofInstant(at, clock.getZone())),
                AttendanceRules.faults(held.attendance(), register.keySet()))
            .toList();
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        var meeting = meetings.saveAndFlush(
            new Meeting(projectId, held, Participant.of(held.attendance(), register), by, at));
        events.publishEvent(new MeetingHeld(projectId, meeting.id()));
        return Outcome.accepted(meeting.view());
    }

    /** The meetings in the order they were held. */
    @Transactional(readOnly = true)
    public List<MeetingView> meetings(ProjectId projectId) {
        return meetings.inOrder(projectId.value()).stream().map(Meeting::view).toList();
    }

    /** The meetings held for one step, in the order they were held. */
    @Transactional(readOnly = true)
    public List<MeetingView> meetings(ProjectId projectId, String step) {
        return meetings(projectId).stream().filter(meeting -> meeting.step().equals(step)).toList();
    }
}
