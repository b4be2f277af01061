package platssamverkan.analysis;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;

/** Keeps what disturbs order at the places, as people around them tell it. */
@Service
@Transactional
public class DisturbanceService {

    private final Disturbances disturbances;
    private final SituationGate gate;
    private final RowKeeper rows;

    DisturbanceService(Disturbances disturbances, SituationGate gate, RowKeeper rows) {
        this.disturbances = disturbances;
        this.gate = gate;
        this.rows = rows;
    }

    public Outcome<UUID> save(RowChange change, Disturbance disturbance) {
        return gate.refusal(change.projectId(), disturbance.placeId()).<Outcome<UUID>>map(Outcome::refused)
                .orElseGet(() -> rows.keep(disturbances, change, at -> new DisturbanceRow(change, disturbance, at)));
    }

    public Outcome<UUID> remove(RowChange change) {
        return gate.refusal(change.projectId()).<Outcome<UUID>>map(Outcome::refused)
                .orElseGet(() -> rows.remove(disturbances, change));
    }

    @Transactional(readOnly = true)
    public List<RowView<Disturbance>> rows(ProjectId projectId) {
        return disturbances.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(projectId.value()).stream()
                .map(DisturbanceRow::view)
                .toList();
    }
}
