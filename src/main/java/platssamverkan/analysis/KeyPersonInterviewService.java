package platssamverkan.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceView;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Keeps what key persons tell about the places (TP-038), without saying who they are. */
@Service
@Transactional
public class KeyPersonInterviewService {

    private final KeyPersonInterviews interviews;
    private final AnalysisParts parts;
    private final AreaService areas;
    private final RowKeeper rows;
    private final Clock clock;

    KeyPersonInterviewService(KeyPersonInterviews interviews, AnalysisParts parts, AreaService areas, RowKeeper rows,
            Clock clock) {
        this.interviews = interviews;
        this.parts = parts;
        this.areas = areas;
        this.rows = rows;
        this.clock = clock;
    }

    public Outcome<UUID> save(RowChange change, KeyPersonInterview interview) {
        var faults = InterviewRules.faults(interview, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        return elsewhere(change.projectId(), interview)
                .or(() -> parts.refusal(change.projectId(), AnalysisPart.INTERVIEWS))
                .<Outcome<UUID>>map(Outcome::refused)
                .orElseGet(() -> rows.keep(interviews, change, at -> new KeyPersonInterviewRow(change, interview, at)));
    }

    public Outcome<UUID> remove(RowChange change) {
        return parts.refusal(change.projectId(), AnalysisPart.INTERVIEWS).<Outcome<UUID>>map(Outcome::refused)
                .orElseGet(() -> rows.remove(interviews, change));
    }

    /** Ends the interviews once three persons from both sectors are heard, or somebody has said why not. */
    public Outcome<UUID> record(ProjectId projectId, PartSummary summary, AccountId by) {
        var held = rows(projectId).stream().map(RowView::content).toList();
        return InterviewRules.shortage(held, summary.exceptionReason()).<Outcome<UUID>>map(Outcome::refused)
                .orElseGet(() -> parts.record(projectId, AnalysisPart.INTERVIEWS, summary, by));
    }

    @Transactional(readOnly = true)
    public List<RowView<KeyPersonInterview>> rows(ProjectId projectId) {
        return interviews.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(projectId.value()).stream()
                .map(KeyPersonInterviewRow::view)
                .toList();
    }

    /** What the interviews say together; empty before they are recorded. */
    @Transactional(readOnly = true)
    public Optional<RowView<PartSummary>> summary(ProjectId projectId) {
        return parts.find(projectId, AnalysisPart.INTERVIEWS);
    }

    private Optional<Refusal> elsewhere(ProjectId projectId, KeyPersonInterview interview) {
        var examined = areas.places(projectId).stream().map(PlaceView::id).collect(Collectors.toSet());
        return examined.containsAll(interview.places())
                ? Optional.empty()
                : Optional.of(Refusal.at("places", "placeNotExamined"));
    }
}
