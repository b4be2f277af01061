package platssamverkan.meeting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ReasonRule;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.shared.SwedishDate;

/** Calls people to meetings, and tells them when a meeting is changed or cancelled. */
@Service
@Transactional
public class PlannedMeetingService {

    private final PlannedMeetings meetings;
    private final Invitees invitees;
    private final ProjectService projects;
    private final JournalService journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlannedMeetingService(
        PlannedMeetings meetings, Invitees invitees, ProjectService projects, JournalService journal,
        ApplicationEventPublisher events, Clock clock
    ) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.projects = projects;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Those who can be called: members by name, then the actors that have a contact with an address. */
    @Transactional(readOnly = true)
    public List<Invitee> invitees(ProjectId project) {
        return invitees.of(project).values().stream().map(PlannedInvitee::view).toList();
    }

    /** All meetings that were ever called, the earliest first, each as it stands now. */
    @Transactional(readOnly = true)
    public List<PlannedMeetingView> meetings(ProjectId project) {
        return meetings.findByProjectIdAndSupersededAtIsNullOrderByHeldOnAscStartsAtAscIdAsc(project.value()).stream()
            .map(PlannedMeeting::view).toList();
    }

    /** The meetings that have not ended and are not cancelled, the earliest first. */
    @Transactional(readOnly = true)
    public List<PlannedMeetingView> coming(ProjectId project) {
        var now = LocalDateTime.now(clock);
        return meetings(project).stream()
            .filter(meeting -> !meeting.cancelled() && meeting.heldOn().atTime(meeting.endsAt()).isAfter(now)).toList();
    }

    @Transactional(readOnly = true)
    public Optional<PlannedMeetingView> find(ProjectId project, PlannedMeetingId meeting) {
        return current(project, meeting).map(PlannedMeeting::view);
    }

    public Outcome<PlannedMeetingView> call(ProjectId project, PlanMeeting plan, AccountId by) {
        var rests = PlannedMeetingRules.fault(projects.get(project).status());
        if (rests.isPresent()) {
            return Outcome.refused(rests.get());
        }
        var candidates = invitees.of(project);
        var faults = PlannedMeetingRules.faults(plan, candidates.keySet(), LocalDateTime.now(clock));
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        var view = meetings.saveAndFlush(
            new PlannedMeeting(project, plan, called(plan, candidates), by, clock.instant())).view();
        journal.write(project, by, JournalKind.MEETING_CALLED, null, SwedishDate.written(view.heldOn()));
        events.publishEvent(MeetingAnnounced.first(view));
        return Outcome.accepted(view);
    }

    /** @param seen the version that the person saw before changing it */
    public Outcome<PlannedMeetingView> change(
        ProjectId project, PlannedMeetingId meeting, int seen, PlanMeeting plan, String reason, AccountId by
    ) {
        var candidates = invitees.of(project);
        var faults = PlannedMeetingRules.faults(plan, candidates.keySet(), LocalDateTime.now(clock));
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        return next(project, meeting, seen, reason, JournalKind.MEETING_CHANGED, by, before ->
            before.changed(plan, called(plan, candidates), reason, by, clock.instant()));
    }

    /** @param seen the version that the person saw before cancelling it */
    public Outcome<PlannedMeetingView> cancel(
        ProjectId project, PlannedMeetingId meeting, int seen, String reason, AccountId by
    ) {
        return next(project, meeting, seen, reason, JournalKind.MEETING_CANCELLED, by, before ->
            before.cancelled(reason, by, clock.instant()));
    }

    private Outcome<PlannedMeetingView> next(
        ProjectId project, PlannedMeetingId meeting, int seen, String reason, JournalKind kind, AccountId by,
        UnaryOperator<PlannedMeeting> change
    ) {
        var before = current(project, meeting).orElseThrow();
        var fault = fault(before.view(), seen).or(() -> ReasonRule.fault(reason));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        meetings.saveAndFlush(before.supersede(clock.instant()));
        var now = meetings.saveAndFlush(change.apply(before)).view();
        journal.write(project, by, kind, null, reason.strip());
        events.publishEvent(MeetingAnnounced.next(before.view(), now));
        return Outcome.accepted(now);
    }

    private Optional<Refusal> fault(PlannedMeetingView before, int seen) {
        if (before.cancelled()) {
            return Optional.of(Refusal.of("meetingIsCancelled"));
        }
        if (!before.heldOn().atTime(before.endsAt()).isAfter(LocalDateTime.now(clock))) {
            return Optional.of(Refusal.of("meetingIsOver"));
        }
        return before.version() == seen ? Optional.empty() : Optional.of(Refusal.of("meetingChangedMeanwhile"));
    }

    private Optional<PlannedMeeting> current(ProjectId project, PlannedMeetingId meeting) {
        return meetings.findByProjectIdAndMeetingIdAndSupersededAtIsNull(project.value(), meeting.value());
    }

    private static List<PlannedInvitee> called(PlanMeeting plan, Map<String, PlannedInvitee> candidates) {
        return candidates.values().stream().filter(invitee -> plan.invited().contains(invitee.key())).toList();
    }
}
