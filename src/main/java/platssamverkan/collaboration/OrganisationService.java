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

/** Keeps the organisations of their own that a project's parties have formed to carry the collaboration (TP-005, TP-025). */
@Service
@Transactional
public class OrganisationService {

    private final Organisations organisations;
    private final ActorService actors;
    private final RowKeeper rows;
    private final Clock clock;

    OrganisationService(Organisations organisations, ActorService actors, RowKeeper rows, Clock clock) {
        this.organisations = organisations;
        this.actors = actors;
        this.rows = rows;
        this.clock = clock;
    }

    public Outcome<UUID> save(RowChange change, CollaborationOrganisation organisation) {
        var known = actors.actors(change.projectId()).stream().map(ActorView::id).collect(Collectors.toSet());
        var faults = OrganisationRules.faults(organisation, known, LocalDate.now(clock));
        return faults.isEmpty()
            ? rows.keep(organisations, change, at -> new OrganisationRow(change, organisation, at))
            : Outcome.refused(faults);
    }

    public Outcome<UUID> remove(RowChange change) {
        return rows.remove(organisations, change);
    }

    @Transactional(readOnly = true)
    public List<RowView<CollaborationOrganisation>> rows(ProjectId project) {
        return organisations.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(project.value()).stream()
            .map(OrganisationRow::view).toList();
    }
}
