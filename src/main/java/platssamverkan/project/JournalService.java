package platssamverkan.project;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;

/** The project's own log: who did what, when and why. Lines are added, never changed. */
@Service
@Transactional
public class JournalService {

    private final JournalEntries entries;
    private final AccountService accounts;
    private final Clock clock;

    JournalService(JournalEntries entries, AccountService accounts, Clock clock) {
        this.entries = entries;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Adds a line.
     *
     * @param by null where the process acts by itself
     * @param step the step's stem; null for what concerns the whole project
     */
    public void write(ProjectId project, AccountId by, JournalKind kind, String step, String note) {
        entries.save(new JournalEntry(project, by, clock.instant(), kind, step, note));
    }

    /** The latest lines, newest first. */
    @Transactional(readOnly = true)
    public List<JournalLine> latest(ProjectId project, int most) {
        return entries.findByProjectIdOrderByRecordedAtDescPositionDesc(project.value(), Limit.of(most)).stream()
            .map(entry -> entry.line(entry.by().map(accounts::displayName).orElse(null)))
            .toList();
    }

    /** The latest line of the kind. */
    @Transactional(readOnly = true)
    public Optional<JournalLine> latest(ProjectId project, JournalKind kind) {
        return entries.findFirstByProjectIdAndKindOrderByRecordedAtDescPositionDesc(project.value(), kind)
            .map(entry -> entry.line(entry.by().map(accounts::displayName).orElse(null)));
    }

    /** When the step was last recorded. */
    @Transactional(readOnly = true)
    public Optional<Instant> recordedAt(ProjectId project, String step) {
        return entries
            .findByProjectIdAndStepAndKindOrderByRecordedAtDescPositionDesc(project.value(), step, JournalKind.STEP_RECORDED)
            .stream().findFirst().map(entry -> entry.line(null).at());
    }
}
