package platssamverkan.followup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import platssamverkan.project.ProjectId;

/** The expected results as they were computed at one time, each with what it rests on and the rows behind it. */
@Entity
class ResultEvaluation {

    @Embeddable
    record Row(
        @Enumerated(EnumType.STRING) ExpectedResult result,
        @Enumerated(EnumType.STRING) Evidence.Kind kind,
        @Enumerated(EnumType.STRING) Evidence.State state,
        String name,
        @Column(name = "amount") Integer number,
        @Column(name = "occurred_on") LocalDate day,
        Integer outOf
    ) {
        static Row of(ExpectedResult result, Evidence evidence) {
            return new Row(
                result, evidence.kind(), evidence.state(), evidence.name(), evidence.number(), evidence.day(),
                evidence.outOf());
        }

        Evidence evidence(List<EvidenceItem> items) {
            return new Evidence(kind, state, name, number, day, outOf, items);
        }
    }

    @Embeddable
    record Item(int evidencePosition, @Embedded EvidenceItem item) {}

    @Id
    private UUID id;
    private UUID projectId;
    private Instant evaluatedAt;
    @Enumerated(EnumType.STRING)
    private EvaluationOccasion occasion;

    @ElementCollection
    @CollectionTable(name = "result_evidence", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "position")
    private List<Row> rows = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "result_evidence_item", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "position")
    private List<Item> items = new ArrayList<>();

    protected ResultEvaluation() {}

    ResultEvaluation(ProjectId projectId, EvaluationOccasion occasion, List<EvaluatedResult> results, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.occasion = occasion;
        this.evaluatedAt = at;
        results.forEach(result -> result.evidence().forEach(evidence -> add(result.result(), evidence)));
    }

    private void add(ExpectedResult result, Evidence evidence) {
        evidence.items().forEach(item -> items.add(new Item(rows.size(), item)));
        rows.add(Row.of(result, evidence));
    }

    EvaluationView view() {
        return new EvaluationView(
            evaluatedAt,
            Arrays.stream(ExpectedResult.values())
                .filter(result -> rows.stream().anyMatch(row -> row.result() == result))
                .map(result -> EvaluatedResult.of(result, evidence(result)))
                .toList());
    }

    private List<Evidence> evidence(ExpectedResult result) {
        return IntStream.range(0, rows.size())
            .filter(position -> rows.get(position).result() == result)
            .mapToObj(position -> rows.get(position).evidence(itemsOf(position)))
            .toList();
    }

    private List<EvidenceItem> itemsOf(int position) {
        return items.stream().filter(item -> item.evidencePosition() == position).map(Item::item).toList();
    }
}
