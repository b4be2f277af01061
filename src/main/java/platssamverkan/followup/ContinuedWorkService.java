package platssamverkan.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.meeting.MeetingId;
import platssamverkan.meeting.MeetingService;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Keeps the plan for the work that goes on after the project (TP-088, TP-093). */
@Service
@Transactional
public class ContinuedWorkService {

    private final ContinuedWorks works;
    private final MeasureFollowUpService followUps;
    private final ClosingEvaluationService closings;
    private final MeetingService meetings;
    private final ActorService actors;
    private final ProjectService projects;
    private final Clock clock;

    ContinuedWorkService(
        ContinuedWorks works, MeasureFollowUpService followUps, ClosingEvaluationService closings,
        MeetingService meetings, ActorService actors, ProjectService projects, Clock clock
    ) {
        this.works = works;
        this.followUps = followUps;
        this.closings = closings;
        this.projects = projects;
        this.meetings = meetings;
        this.actors = actors;
        this.clock = clock;
    }

    /** Records the plan, and the meeting where there was one of its own; a second time makes a new version. */
    public Outcome<ContinuedWorkView> record(ProjectId project, PlanContinuedWork plan, AccountId by, Instant at) {
        var refusals = ContinuedWorkRules.check(plan, register(project), LocalDate.ofInstant(at, clock.getZone()));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var meeting = meeting(project, plan, by, at);
        if (!meeting.isAccepted()) {
            return Outcome.refused(meeting.refusals());
        }
        var version = supersedeCurrent(project, at) + 1;
        return Outcome.accepted(
            works.saveAndFlush(new ContinuedWork(project, version, meeting.value(), plan, by, at)).view());
    }

    @Transactional(readOnly = true)
    public Optional<ContinuedWorkView> plan(ProjectId project) {
        return current(project).map(ContinuedWork::view);
    }

    /** Where the work was planned; in the full model at the closing workshop, if there was one. */
    private Outcome<Optional<MeetingId>> meeting(ProjectId project, PlanContinuedWork plan, AccountId by, Instant at) {
        if (plan.meeting().isPresent()) {
            return meetings.record(project, plan.meeting().get(), by, at).map(held -> Optional.of(held.id()));
        }
        if (projects.get(project).model() == ProgramModel.FULLSKALEMODELL) {
            return Outcome.accepted(closings.evaluation(project).map(ClosingEvaluationView::meeting));
        }
        var shared = followUps.followUp(project).flatMap(MeasureFollowUpView::meeting);
        return shared.isPresent()
            ? Outcome.accepted(shared)
            : Outcome.refused(Refusal.at("sameMeeting", "noMeetingToShare"));
    }

    private Set<ActorId> register(ProjectId project) {
        return actors.actors(project).stream().map(ActorView::id).collect(Collectors.toSet());
    }

    private Optional<ContinuedWork> current(ProjectId project) {
        return works.findByProjectIdAndSupersededAtIsNull(project.value());
    }

    private int supersedeCurrent(ProjectId project, Instant at) {
        var previous = current(project);
        previous.ifPresent(old -> {
            old.supersede(at);
            works.saveAndFlush(old);
        });
        return previous.map(ContinuedWork::version).orElse(0);
    }
}
