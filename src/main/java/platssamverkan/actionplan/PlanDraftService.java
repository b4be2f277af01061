package platssamverkan.actionplan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Writes the draft, one part of one row at a time; what a colleague has just saved is never overwritten. */
@Service
@Transactional
public class PlanDraftService {

    private final PlanVersions versions;
    private final Measures measures;
    private final PlanLock lock;
    private final Surroundings surroundings;
    private final AccountService accounts;
    private final Clock clock;

    PlanDraftService(
        PlanVersions versions, Measures measures, PlanLock lock, Surroundings surroundings, AccountService accounts,
        Clock clock
    ) {
        this.versions = versions;
        this.measures = measures;
        this.lock = lock;
        this.surroundings = surroundings;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Adds a measure; the first one opens the first version of the plan. */
    public Outcome<MeasureId> propose(ProjectId project, MeasureContent content, AccountId by) {
        var faults = ContentRules.faults(project, content, surroundings);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        var draft = draft(project).or(() -> first(project, by));
        if (draft.isEmpty()) {
            return Outcome.refused(Refusal.of("planWithoutDraft"));
        }
        var row = draft.get().add(new Measure(project, measures.countByProjectId(project.value()) + 1,
            by, clock.instant()));
        row.describe(content, by, clock.instant());
        versions.flush();
        return Outcome.accepted(row.measure().id());
    }

    /** Says anew what the measure is and why. */
    public Outcome<MeasureId> describe(
        ProjectId project, MeasureId id, long seen, MeasureContent content, AccountId by
    ) {
        var faults = ContentRules.faults(project, content, surroundings);
        return write(project, id, seen, PlannedMeasure::contentStamp, faults,
            row -> row.describe(content, by, clock.instant()));
    }

    /** Says who carries the measure out, when, and what it costs. */
    public Outcome<MeasureId> commit(ProjectId project, MeasureId id, long seen, Commitment commitment, AccountId by) {
        var rules = new CommitmentRules(surroundings.project(project),
            actor -> surroundings.hasActor(project, actor), account -> surroundings.hasMember(project, account));
        return write(project, id, seen, PlannedMeasure::commitmentStamp, rules.faults(commitment),
            row -> row.commit(commitment, by, clock.instant()));
    }

    /**
     * Leaves a measure out of this version; the versions before keep it.
     *
     * @param seen the version of the row as a whole, {@link PlannedMeasureView#rowVersion()}
     */
    public Outcome<MeasureId> leaveOut(ProjectId project, MeasureId id, long seen, AccountId by) {
        return write(project, id, seen, PlannedMeasure::rowStamp, List.of(),
            row -> row.leaveOut(by, clock.instant()));
    }

    private Outcome<MeasureId> write(
        ProjectId project, MeasureId id, long seen, Function<PlannedMeasure, Stamp> stamp, List<Refusal> faults,
        Consumer<PlannedMeasure> change
    ) {
        var draft = draft(project);
        var row = draft.flatMap(version -> version.row(id));
        if (row.isEmpty()) {
            return Outcome.refused(Refusal.of(draft.isEmpty() ? "planWithoutDraft" : "rowGone"));
        }
        var current = stamp.apply(row.get());
        if (current.version() != seen) {
            return Outcome.refused(Refusal.of("rowChanged", accounts.displayName(new AccountId(current.changedBy()))));
        }
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        change.accept(row.get());
        versions.flush();
        return Outcome.accepted(id);
    }

    private Optional<PlanVersion> draft(ProjectId project) {
        lock.hold(project);
        return versions.findFirstByProjectIdAndStatusOrderByNumberDesc(project.value(), PlanStatus.DRAFT);
    }

    private Optional<PlanVersion> first(ProjectId project, AccountId by) {
        return versions.findFirstByProjectIdOrderByNumberDesc(project.value()).isPresent()
            ? Optional.empty()
            : Optional.of(versions.save(PlanVersion.first(project, by, clock.instant())));
    }
}
