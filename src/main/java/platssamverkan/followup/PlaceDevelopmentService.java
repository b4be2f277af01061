package platssamverkan.followup;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.PlanChangeService;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Closes the development of the places; measures that are not done go on beside the project (TP-048). */
@Service
@Transactional
public class PlaceDevelopmentService {

    private final PlaceDevelopments developments;
    private final MeasureService measures;
    private final PlanChangeService changes;

    PlaceDevelopmentService(PlaceDevelopments developments, MeasureService measures, PlanChangeService changes) {
        this.developments = developments;
        this.measures = measures;
        this.changes = changes;
    }

    /** Closes it with how far each measure has come; a change of the plan that is not decided comes first. */
    public Outcome<PlaceDevelopmentView> close(ProjectId project, String summary, AccountId by, Instant at) {
        if (changes.open(project).isPresent()) {
            return Outcome.refused(Refusal.of("planChangeUndecided"));
        }
        var standing = measures.adopted(project).stream()
            .map(measure -> new DevelopedMeasure(measure.id().value(), measure.status())).toList();
        return Outcome.accepted(
            developments.saveAndFlush(new PlaceDevelopment(project, summary, standing, by, at)).view());
    }

    @Transactional(readOnly = true)
    public Optional<PlaceDevelopmentView> development(ProjectId project) {
        return developments.findByProjectId(project.value()).map(PlaceDevelopment::view);
    }
}
