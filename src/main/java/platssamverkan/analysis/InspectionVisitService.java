package platssamverkan.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceView;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Keeps when, by whom and under what circumstances the places are inspected. */
@Service
@Transactional
public class InspectionVisitService {

    private final InspectionVisits visits;
    private final FactorFrame frame;
    private final InspectionChecklist checklist;
    private final AssessmentState state;
    private final AreaService areas;
    private final MembershipService members;
    private final RowKeeper rows;
    private final Clock clock;

    InspectionVisitService(InspectionVisits visits, FactorFrame frame, InspectionChecklist checklist,
            AssessmentState state, AreaService areas, MembershipService members, RowKeeper rows, Clock clock) {
        this.visits = visits;
        this.frame = frame;
        this.checklist = checklist;
        this.state = state;
        this.areas = areas;
        this.members = members;
        this.rows = rows;
        this.clock = clock;
    }

    /** Keeps the round, and with it the version of the method that the project inspects by. */
    public Outcome<UUID> save(RowChange change, Occasion occasion, InspectionVisit visit) {
        var faults = Stream.concat(VisitRules.faults(visit, LocalDate.now(clock)).stream(),
                strangers(change.projectId(), visit)).toList();
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        var method = method(change.projectId());
        return refusal(change.projectId(), occasion).<Outcome<UUID>>map(Outcome::refused).orElseGet(() ->
                rows.keep(visits, change, at -> new InspectionVisitRow(change, occasion, method, visit, at)));
    }

    public Outcome<UUID> remove(RowChange change, Occasion occasion) {
        return refusal(change.projectId(), occasion).<Outcome<UUID>>map(Outcome::refused)
                .orElseGet(() -> rows.remove(visits, change));
    }

    @Transactional(readOnly = true)
    public List<RowView<InspectionVisit>> rows(ProjectId projectId, Occasion occasion) {
        return current(projectId, occasion).map(InspectionVisitRow::view).toList();
    }

    /** The versions of the method that the places were inspected by. */
    @Transactional(readOnly = true)
    public List<String> methodVersions(ProjectId projectId, Occasion occasion) {
        return current(projectId, occasion).map(InspectionVisitRow::methodVersion).distinct().sorted().toList();
    }

    /** The examined places at which nobody has made a round. */
    @Transactional(readOnly = true)
    public List<PlaceView> unvisited(ProjectId projectId, Occasion occasion) {
        return VisitRules.unvisited(
                areas.places(projectId), rows(projectId, occasion).stream().map(RowView::content).toList());
    }

    Optional<Refusal> shortage(ProjectId projectId, Occasion occasion) {
        var unvisited = unvisited(projectId, occasion).size();
        return unvisited == 0 ? Optional.empty() : Optional.of(Refusal.of("visitsMissing", unvisited));
    }

    /** The factors and the checklist of the inspection, each by its version. */
    private String method(ProjectId projectId) {
        return frame.hold(projectId).catalogue().version() + "/" + checklist.version();
    }

    private Stream<InspectionVisitRow> current(ProjectId projectId, Occasion occasion) {
        return visits.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(projectId.value()).stream()
                .filter(row -> row.occasion() == occasion);
    }

    private Optional<Refusal> refusal(ProjectId projectId, Occasion occasion) {
        return state.isRecorded(projectId, occasion, SourceKind.INSPECTION)
                ? Optional.of(Refusal.of("inspectionRecorded"))
                : Optional.empty();
    }

    private Stream<Refusal> strangers(ProjectId projectId, InspectionVisit visit) {
        var place = areas.places(projectId).stream().anyMatch(known -> known.id().equals(visit.placeId()))
                ? Stream.<Refusal>empty() : Stream.of(Refusal.at("place", "placeNotExamined"));
        var member = members.members(projectId).stream().anyMatch(one -> one.accountId().equals(visit.inspector()))
                ? Stream.<Refusal>empty() : Stream.of(Refusal.at("inspector", "raterNotMember"));
        return Stream.concat(place, member);
    }
}
