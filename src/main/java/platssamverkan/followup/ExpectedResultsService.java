package platssamverkan.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.project.ProjectId;

/** Says whether the model's expected results have been reached, and what that rests on (TP-090 to TP-093). */
@Service
@Transactional
public class ExpectedResultsService {

    private final ResultGrounds grounds;
    private final ResultEvaluations evaluations;

    ExpectedResultsService(ResultGrounds grounds, ResultEvaluations evaluations) {
        this.grounds = grounds;
        this.evaluations = evaluations;
    }

    /** The results as they would be judged now. */
    @Transactional(readOnly = true)
    public List<EvaluatedResult> evaluate(ProjectId project) {
        return ExpectedResults.of(grounds.of(project));
    }

    /** Judges the results and keeps the judgement; an earlier one is kept too. */
    public EvaluationView record(ProjectId project, Instant at) {
        return evaluations.saveAndFlush(new ResultEvaluation(project, evaluate(project), at)).view();
    }

    /** The latest kept judgement. */
    @Transactional(readOnly = true)
    public Optional<EvaluationView> evaluation(ProjectId project) {
        return evaluations.findFirstByProjectIdOrderByEvaluatedAtDesc(project.value()).map(ResultEvaluation::view);
    }
}
