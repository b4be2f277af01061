package platssamverkan.collaboration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.collaboration.AnalyseCollaboration.ExistingForm;
import platssamverkan.project.ProjectId;

/** One version of the analysis; an older version is kept as it was. */
@Entity
class CollaborationAnalysis {

    @Embeddable
    record ExistingFormRow(String name, String participants, @Enumerated(EnumType.STRING) HowWell works) {}

    @Id
    private UUID id;
    private UUID projectId;
    private int version;
    private String missingOthers;
    private String strengths;
    private String weaknesses;
    private boolean localCouncilExists;
    private String localCouncilName;
    @Enumerated(EnumType.STRING)
    private GroupBasis recommendedBasis;
    private String recommendation;
    private UUID recordedBy;
    private Instant recordedAt;
    private Instant supersededAt;

    @ElementCollection
    @CollectionTable(name = "existing_collaboration", joinColumns = @JoinColumn(name = "analysis_id"))
    @OrderColumn(name = "position")
    private List<ExistingFormRow> existingForms;

    @ElementCollection
    @CollectionTable(name = "missing_actor", joinColumns = @JoinColumn(name = "analysis_id"))
    @Column(name = "actor_id")
    private Set<UUID> missingActors;

    protected CollaborationAnalysis() {}

    CollaborationAnalysis(ProjectId projectId, int version, AnalyseCollaboration content, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.version = version;
        this.existingForms = content.existingForms().stream()
            .map(form -> new ExistingFormRow(form.name(), form.participants(), form.works()))
            .toList();
        this.missingActors = content.missingActors().stream().map(ActorId::value).collect(Collectors.toSet());
        this.missingOthers = content.missingOthers();
        this.strengths = content.strengths();
        this.weaknesses = content.weaknesses();
        this.localCouncilExists = content.localCouncilExists();
        this.localCouncilName = content.localCouncilExists() ? content.localCouncilName() : null;
        this.recommendedBasis = content.recommendedBasis();
        this.recommendation = content.recommendation();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    int version() {
        return version;
    }

    void supersede(Instant at) {
        supersededAt = at;
    }

    CollaborationAnalysisView view() {
        var forms = existingForms.stream()
            .map(form -> new ExistingForm(form.name(), form.participants(), form.works()))
            .toList();
        var missing = missingActors.stream().map(ActorId::new).collect(Collectors.toSet());
        return new CollaborationAnalysisView(version, new AnalyseCollaboration(
            forms, missing, missingOthers, strengths, weaknesses, localCouncilExists, localCouncilName,
            recommendedBasis, recommendation));
    }
}
