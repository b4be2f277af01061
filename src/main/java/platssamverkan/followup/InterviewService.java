package platssamverkan.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.MemberView;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Keeps the interviews with the members of the steering group and says what they say together (TP-054). */
@Service
@Transactional
public class InterviewService {

    private final MemberInterviews interviews;
    private final Interviewees interviewees;
    private final ProjectService projects;
    private final RowKeeper rows;
    private final Clock clock;

    InterviewService(
        MemberInterviews interviews, Interviewees interviewees, ProjectService projects, RowKeeper rows, Clock clock
    ) {
        this.interviews = interviews;
        this.interviewees = interviewees;
        this.projects = projects;
        this.rows = rows;
        this.clock = clock;
    }

    /** Chair, vice chair and members of the group as it stands; empty where there is no group. */
    @Transactional(readOnly = true)
    public List<Interviewee> interviewees(ProjectId project) {
        return interviewees.of(project);
    }

    @Transactional(readOnly = true)
    public Optional<Interviewee> interviewee(ProjectId project, UUID member) {
        return interviewees.find(project, member);
    }

    /** Records the interview with a member; a second time makes a new version. */
    public Outcome<UUID> record(ProjectId project, RecordInterview interview, AccountId by, Instant at) {
        var interviewee = interviewees.find(project, interview.member());
        if (interviewee.isEmpty()) {
            return Outcome.refused(Refusal.of("interviewedMemberGone"));
        }
        var faults = InterviewRules.check(
            interview, interviewee.get(), people(project), LocalDate.ofInstant(at, clock.getZone()));
        var change = change(project, interview.member(), by);
        return faults.isEmpty()
            ? rows.keep(interviews, change,
                recordedAt -> new MemberInterview(change, interview, interviewee.get(), recordedAt))
            : Outcome.refused(faults);
    }

    @Transactional(readOnly = true)
    public InterviewSummary summary(ProjectId project) {
        return InterviewSummaries.of(
            interviews.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(project.value()).stream()
                .map(MemberInterview::content)
                .toList());
    }

    private RowChange change(ProjectId project, UUID member, AccountId by) {
        var name = "interview of " + member;
        var row = RowChange.named(project, name, 0, by).rowId();
        var seen = interviews.findByProjectIdAndRowIdAndSupersededAtIsNull(project.value(), row)
            .map(MemberInterview::view).map(RowView::version).orElse(0L);
        return RowChange.named(project, name, seen, by);
    }

    private Set<AccountId> people(ProjectId project) {
        return projects.members(project).stream().map(MemberView::accountId).collect(Collectors.toSet());
    }
}
