package platssamverkan.followup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import platssamverkan.project.ProjectId;

/** The expected results as they were computed at one time, each with what it rests on. */
@Entity
class ResultEvaluation {

    @Embeddable
    record Row(@Enumerated(EnumType.STRING) ExpectedResult result, @Embedded Evidence evidence) {}

    @Id
    private UUID id;
    private UUID projectId;
    private Instant evaluatedAt;
    @Enumerated(EnumType.STRING)
    private EvaluationOccasion occasion;

    @ElementCollection
    @CollectionTable(name = "result_evidence", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "position")
    private List<Row> rows;

    protected ResultEvaluation() {}

    ResultEvaluation(ProjectId projectId, EvaluationOccasion occasion, List<EvaluatedResult> results, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.occasion = occasion;
        this.evaluatedAt = at;
        this.rows = results.stream()
            .flatMap(result -> result.evidence().stream().map(evidence -> new Row(result.result(), evidence)))
            .toList();
    }

    EvaluationView view() {
        return new EvaluationView(
            evaluatedAt,
            Arrays.stream(ExpectedResult.values())
                .map(result -> EvaluatedResult.of(result, evidence(result)))
                .toList());
    }

    private List<Evidence> evidence(ExpectedResult result) {
        return rows.stream().filter(row -> row.result() == result).map(Row::evidence).toList();
    }
}
