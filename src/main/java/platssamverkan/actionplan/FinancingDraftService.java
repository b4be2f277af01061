package platssamverkan.actionplan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Writes who pays for the measures of a draft, one share at a time. */
@Service
@Transactional
public class FinancingDraftService {

    private final PlanVersions versions;
    private final PlanLock lock;
    private final Surroundings surroundings;
    private final AccountService accounts;
    private final Clock clock;

    FinancingDraftService(
        PlanVersions versions, PlanLock lock, Surroundings surroundings, AccountService accounts, Clock clock
    ) {
        this.versions = versions;
        this.lock = lock;
        this.surroundings = surroundings;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Adds a share to a measure of the draft and answers its id. */
    public Outcome<UUID> add(ProjectId project, MeasureId measure, FinancingShare share, AccountId by) {
        var row = draft(project).flatMap(version -> version.row(measure));
        if (row.isEmpty()) {
            return gone(project);
        }
        var faults = faults(project, row.get(), null, share);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        var added = row.get().finance(share, by, clock.instant());
        versions.flush();
        return Outcome.accepted(added.id());
    }

    /** @param seen the version of the share that the person saw */
    public Outcome<UUID> change(ProjectId project, UUID id, long seen, FinancingShare share, AccountId by) {
        var found = find(project, id);
        if (found.isEmpty()) {
            return gone(project);
        }
        var refusal = unseen(found.get(), seen);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var faults = faults(project, found.get().row(), id, share);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        found.get().say(share, by, clock.instant());
        versions.flush();
        return Outcome.accepted(id);
    }

    public Outcome<UUID> leaveOut(ProjectId project, UUID id, long seen, AccountId by) {
        var found = find(project, id);
        if (found.isEmpty()) {
            return gone(project);
        }
        var refusal = unseen(found.get(), seen);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        found.get().leaveOut(by, clock.instant());
        versions.flush();
        return Outcome.accepted(id);
    }

    private List<Refusal> faults(ProjectId project, PlannedMeasure row, UUID itself, FinancingShare share) {
        var others = row.shares().stream().filter(other -> !other.id().equals(itself)).map(PlannedShare::share).toList();
        return FinancingRules.faults(share, others, surroundings.project(project),
            actor -> surroundings.hasActor(project, actor));
    }

    private Optional<Refusal> unseen(PlannedShare share, long seen) {
        return share.stamp().version() == seen ? Optional.empty() : Optional.of(Refusal.of(
            "rowChanged", accounts.displayName(new AccountId(share.stamp().changedBy()))));
    }

    private Optional<PlannedShare> find(ProjectId project, UUID id) {
        return draft(project).stream().flatMap(version -> version.rows().stream())
            .flatMap(row -> row.shares().stream()).filter(share -> share.id().equals(id)).findFirst();
    }

    private Optional<PlanVersion> draft(ProjectId project) {
        lock.hold(project);
        return versions.findFirstByProjectIdAndStatusOrderByNumberDesc(project.value(), PlanStatus.DRAFT);
    }

    private Outcome<UUID> gone(ProjectId project) {
        return Outcome.refused(Refusal.of(draft(project).isEmpty() ? "planWithoutDraft" : "rowGone"));
    }
}
