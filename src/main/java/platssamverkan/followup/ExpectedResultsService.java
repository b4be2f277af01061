package platssamverkan.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.meeting.MeetingService;
import platssamverkan.meeting.RecordMeeting;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.shared.Outcome;

/** Says whether the model's expected results have been reached, and what that rests on (TP-070 to TP-078, TP-090 to TP-093). */
@Service
@Transactional
public class ExpectedResultsService {

    private final ResultGrounds grounds;
    private final FullGrounds fullGrounds;
    private final ResultEvaluations evaluations;
    private final MeetingService meetings;
    private final ProjectService projects;

    ExpectedResultsService(
        ResultGrounds grounds, FullGrounds fullGrounds, ResultEvaluations evaluations, MeetingService meetings,
        ProjectService projects
    ) {
        this.grounds = grounds;
        this.fullGrounds = fullGrounds;
        this.projects = projects;
        this.evaluations = evaluations;
        this.meetings = meetings;
    }

    /** The results as they would be judged now. */
    @Transactional(readOnly = true)
    public List<EvaluatedResult> evaluate(ProjectId project) {
        return projects.get(project).model() == ProgramModel.FULLSKALEMODELL
            ? FullResults.of(fullGrounds.of(project))
            : ExpectedResults.of(grounds.of(project));
    }

    /** Judges the results and keeps the judgement; an earlier one is kept too. */
    public EvaluationView record(ProjectId project, Instant at) {
        return keep(project, EvaluationOccasion.FINAL, at);
    }

    /** Records the meeting at which the results were presented, and the results as they were then (TP-056). */
    public Outcome<EvaluationView> present(ProjectId project, RecordMeeting meeting, AccountId by, Instant at) {
        return meetings.record(project, meeting, by, at).map(held -> keep(project, EvaluationOccasion.PRESENTED, at));
    }

    /** The latest judgement made at the end. */
    @Transactional(readOnly = true)
    public Optional<EvaluationView> evaluation(ProjectId project) {
        return find(project, EvaluationOccasion.FINAL);
    }

    /** The results as they were when they were last presented. */
    @Transactional(readOnly = true)
    public Optional<EvaluationView> presented(ProjectId project) {
        return find(project, EvaluationOccasion.PRESENTED);
    }

    private EvaluationView keep(ProjectId project, EvaluationOccasion occasion, Instant at) {
        return evaluations.saveAndFlush(new ResultEvaluation(project, occasion, evaluate(project), at)).view();
    }

    private Optional<EvaluationView> find(ProjectId project, EvaluationOccasion occasion) {
        return evaluations.findFirstByProjectIdAndOccasionOrderByEvaluatedAtDesc(project.value(), occasion)
            .map(ResultEvaluation::view);
    }
}
