package platssamverkan.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountService;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Corrects the record of a meeting: for a reason, as a new version, and with a line in the journal. */
@Service
@Transactional
public class MeetingCorrectionService {

    private final Meetings meetings;
    private final ActorService actors;
    private final AccountService accounts;
    private final JournalService journal;
    private final Clock clock;

    MeetingCorrectionService(
        Meetings meetings, ActorService actors, AccountService accounts, JournalService journal, Clock clock
    ) {
        this.meetings = meetings;
        this.actors = actors;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param change the meeting as the row that the person saw */
    public Outcome<MeetingView> correct(RowChange change, CorrectMeeting correction) {
        var latest = meetings.findFirstByProjectIdAndMeetingIdOrderByVersionDesc(
            change.projectId().value(), change.rowId());
        var stale = latest.map(meeting -> changedMeanwhile(meeting, change))
            .orElseGet(() -> Optional.of(Refusal.of("rowGone")));
        if (stale.isPresent()) {
            return Outcome.refused(stale.get());
        }
        var register = register(change.projectId());
        var at = clock.instant();
        var faults = faults(correction, register, at);
        return faults.isEmpty()
            ? Outcome.accepted(replace(latest.orElseThrow(), change, correction, register, at).view())
            : Outcome.refused(faults);
    }

    private Meeting replace(
        Meeting old, RowChange change, CorrectMeeting correction, Map<ActorId, ActorView> register, Instant at
    ) {
        old.supersede(change.by(), at);
        meetings.saveAndFlush(old);
        var corrected = meetings.saveAndFlush(
            old.corrected(correction, Participant.of(correction.attendance(), register), change.by(), at));
        journal.write(change.projectId(), change.by(), JournalKind.CORRECTED, corrected.view().step(),
            correction.reason().strip());
        return corrected;
    }

    private List<Refusal> faults(CorrectMeeting correction, Map<ActorId, ActorView> register, Instant at) {
        var reason = correction.reason() == null || correction.reason().isBlank()
            ? Stream.of(Refusal.at("reason", "reasonRequired"))
            : Stream.<Refusal>empty();
        var today = LocalDate.ofInstant(at, clock.getZone());
        return Stream.of(
                OccasionRules.faults(correction.occasion(), today),
                AttendanceRules.faults(correction.attendance(), register.keySet()), reason)
            .flatMap(Function.identity()).toList();
    }

    private Optional<Refusal> changedMeanwhile(Meeting meeting, RowChange change) {
        return meeting.isCurrentAt(change.seen())
            ? Optional.empty()
            : Optional.of(Refusal.of("rowChanged", accounts.displayName(meeting.lastChangedBy())));
    }

    private Map<ActorId, ActorView> register(ProjectId project) {
        return actors.actors(project).stream().collect(Collectors.toMap(ActorView::id, Function.identity()));
    }
}
