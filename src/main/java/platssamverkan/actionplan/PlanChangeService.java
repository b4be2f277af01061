package platssamverkan.actionplan;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ReasonRule;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** A change of the adopted plan that the group has not decided on yet. */
@Service
@Transactional
public class PlanChangeService {

    private final PlanVersions versions;
    private final PlanAdoptions adoptions;
    private final PlanLock lock;

    PlanChangeService(PlanVersions versions, PlanAdoptions adoptions, PlanLock lock) {
        this.versions = versions;
        this.adoptions = adoptions;
        this.lock = lock;
    }

    @Transactional(readOnly = true)
    public Optional<OpenChange> open(ProjectId project) {
        return version(project).map(version -> new OpenChange(version.number(), version.reason(), version.openedBy()));
    }

    /** Lets the adopted plan stand as it is. A decision that is recorded has to be answered by the chair first. */
    public Outcome<OpenChange> withdraw(ProjectId project, String reason, AccountId by, Instant at) {
        lock.hold(project);
        var change = version(project);
        if (change.isEmpty()) {
            return Outcome.refused(Refusal.of("planChangeNotOpen"));
        }
        if (adoptions.findByProjectIdAndConfirmedIsNull(project.value()).isPresent()) {
            return Outcome.refused(Refusal.of("planChangeRecorded"));
        }
        var fault = ReasonRule.fault(reason);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        var withdrawn = open(project).orElseThrow();
        change.get().withdraw(reason.strip(), at);
        versions.flush();
        return Outcome.accepted(withdrawn);
    }

    private Optional<PlanVersion> version(ProjectId project) {
        var adopted = versions.findFirstByProjectIdAndStatusOrderByNumberDesc(project.value(), PlanStatus.ADOPTED);
        return versions.findFirstByProjectIdOrderByNumberDesc(project.value())
            .filter(newest -> newest.status() == PlanStatus.DRAFT || newest.status() == PlanStatus.UNDER_DECISION)
            .filter(newest -> adopted.isPresent());
    }
}
