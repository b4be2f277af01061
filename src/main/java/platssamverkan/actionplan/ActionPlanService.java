package platssamverkan.actionplan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ReasonRule;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** The plan as a whole: its versions, what a draft still lacks, and the way on to the group's decision (TP-039, TP-083). */
@Service
@Transactional
public class ActionPlanService {

    private final PlanVersions versions;
    private final PlanLock lock;
    private final Surroundings surroundings;

    ActionPlanService(PlanVersions versions, PlanLock lock, Surroundings surroundings) {
        this.versions = versions;
        this.lock = lock;
        this.surroundings = surroundings;
    }

    /** The newest version, whatever its status; after a withdrawn change it is the adopted one again. */
    @Transactional(readOnly = true)
    public Optional<PlanView> latest(ProjectId project) {
        return inHand(project).map(PlanVersion::view);
    }

    private Optional<PlanVersion> inHand(ProjectId project) {
        return versions.findFirstByProjectIdOrderByNumberDesc(project.value())
            .filter(newest -> newest.status() != PlanStatus.WITHDRAWN)
            .or(() -> inForce(project));
    }

    private Optional<PlanVersion> inForce(ProjectId project) {
        return versions.findFirstByProjectIdAndStatusOrderByNumberDesc(project.value(), PlanStatus.ADOPTED);
    }

    /** The version that is in force. */
    @Transactional(readOnly = true)
    public Optional<PlanView> adopted(ProjectId project) {
        return inForce(project).map(PlanVersion::view);
    }

    @Transactional(readOnly = true)
    public List<PlanView> versions(ProjectId project) {
        return versions.findByProjectIdOrderByNumber(project.value()).stream().map(PlanVersion::view).toList();
    }

    /** What is wrong with the newest version as a whole, beside columns that are still empty. */
    @Transactional(readOnly = true)
    public List<Refusal> faults(ProjectId project) {
        var measures = latest(project).map(PlanView::measures).orElse(List.of());
        return Stream.concat(
            PlanReadiness.faults(surroundings.chosenPlaces(project), measures,
                content -> ContentRules.faults(project, content, surroundings).isEmpty()).stream(),
            FinancingRules.overFinanced(measures).stream()).toList();
    }

    /** What the readers of the newest version should know, though it stops nothing (TP-041, TP-049). */
    @Transactional(readOnly = true)
    public List<Refusal> warnings(ProjectId project) {
        var measures = latest(project).map(PlanView::measures).orElse(List.of());
        return PlanWarnings.of(surroundings.project(project).model(), measures);
    }

    /** Hands the draft on to the group; from then on nobody changes it. */
    public Outcome<PlanView> handOn(ProjectId project, String note, AccountId by, Instant at) {
        lock.hold(project);
        var draft = versions.findFirstByProjectIdAndStatusOrderByNumberDesc(project.value(), PlanStatus.DRAFT);
        if (draft.isEmpty()) {
            return Outcome.refused(Refusal.of("planWithoutDraft"));
        }
        var faults = Stream.concat(
            faults(project).stream(), PlanReadiness.gaps(draft.get().view().measures()).stream()).toList();
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        draft.get().handOn(note, by, at);
        versions.flush();
        return Outcome.accepted(draft.get().view());
    }

    /** Opens a new version of the adopted plan, to be decided on in its turn (TP-050). */
    public Outcome<PlanView> openChange(ProjectId project, String reason, AccountId by, Instant at) {
        lock.hold(project);
        var adopted = inHand(project).filter(version -> version.status() == PlanStatus.ADOPTED);
        if (adopted.isEmpty()) {
            return Outcome.refused(Refusal.of("planNotAdopted"));
        }
        var fault = ReasonRule.fault(reason);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        var number = versions.findFirstByProjectIdOrderByNumberDesc(project.value()).orElseThrow().number() + 1;
        return Outcome.accepted(
            versions.saveAndFlush(adopted.get().next(number, reason.strip(), by, at)).view());
    }
}
