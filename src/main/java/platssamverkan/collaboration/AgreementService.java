package platssamverkan.collaboration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;

/** Keeps the written agreements between a project's parties, draft or signed, with every version (lag 2023:196 8–9 §§). */
@Service
@Transactional
public class AgreementService {

    private final Agreements agreements;
    private final ActorService actors;
    private final RowKeeper rows;
    private final Clock clock;

    AgreementService(Agreements agreements, ActorService actors, RowKeeper rows, Clock clock) {
        this.agreements = agreements;
        this.actors = actors;
        this.rows = rows;
        this.clock = clock;
    }

    public Outcome<UUID> save(RowChange change, CollaborationAgreement agreement) {
        var sectors = actors.actors(change.projectId()).stream()
            .collect(Collectors.toMap(ActorView::id, ActorView::sector));
        var faults = AgreementRules.faults(agreement, sectors, LocalDate.now(clock));
        return faults.isEmpty()
            ? rows.keep(agreements, change, at -> new AgreementRow(change, agreement, at))
            : Outcome.refused(faults);
    }

    public Outcome<UUID> remove(RowChange change) {
        return rows.remove(agreements, change);
    }

    @Transactional(readOnly = true)
    public List<RowView<CollaborationAgreement>> rows(ProjectId project) {
        return agreements.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(project.value()).stream()
            .map(AgreementRow::view).toList();
    }
}
