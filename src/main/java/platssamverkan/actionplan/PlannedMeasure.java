package platssamverkan.actionplan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import platssamverkan.account.AccountId;

/** A measure as one version of the plan says it; it is written in two parts, each by whoever knows it. */
@Entity
@Table(name = "action_plan_measure")
class PlannedMeasure {

    @Id
    private UUID id;
    private UUID projectId;
    @ManyToOne(fetch = FetchType.LAZY)
    private PlanVersion version;
    @ManyToOne(cascade = CascadeType.PERSIST)
    private Measure measure;
    @Embedded
    private MeasureContent content;
    @Embedded
    @AttributeOverride(name = "version", column = @Column(name = "content_version"))
    @AttributeOverride(name = "changedBy", column = @Column(name = "content_changed_by"))
    @AttributeOverride(name = "changedAt", column = @Column(name = "content_changed_at"))
    private Stamp contentStamp = Stamp.NEVER;
    @Embedded
    private CommitmentColumns commitment = new CommitmentColumns(Commitment.NONE);
    @Embedded
    @AttributeOverride(name = "version", column = @Column(name = "commitment_version"))
    @AttributeOverride(name = "changedBy", column = @Column(name = "commitment_changed_by"))
    @AttributeOverride(name = "changedAt", column = @Column(name = "commitment_changed_at"))
    private Stamp commitmentStamp = Stamp.NEVER;

    @OneToMany(mappedBy = "row", cascade = CascadeType.PERSIST)
    @Fetch(FetchMode.SUBSELECT)
    @OrderBy("year, contribution, id")
    private List<PlannedShare> shares = new ArrayList<>();

    private UUID leftOutBy;
    private Instant leftOutAt;

    protected PlannedMeasure() {}

    PlannedMeasure(PlanVersion version, Measure measure) {
        this.id = UUID.randomUUID();
        this.projectId = measure.projectId().value();
        this.version = version;
        this.measure = measure;
    }

    PlannedMeasure copyTo(PlanVersion next) {
        var copy = new PlannedMeasure(next, measure);
        copy.content = content;
        copy.contentStamp = contentStamp;
        copy.commitment = new CommitmentColumns(commitment());
        copy.commitmentStamp = commitmentStamp;
        shares().forEach(share -> copy.shares.add(share.copyTo(copy)));
        return copy;
    }

    void describe(MeasureContent described, AccountId by, Instant at) {
        content = described;
        contentStamp = contentStamp.next(by, at);
    }

    void commit(Commitment made, AccountId by, Instant at) {
        commitment = new CommitmentColumns(made);
        commitmentStamp = commitmentStamp.next(by, at);
    }

    PlannedShare finance(FinancingShare said, AccountId by, Instant at) {
        var share = new PlannedShare(this);
        share.say(said, by, at);
        shares.add(share);
        return share;
    }

    List<PlannedShare> shares() {
        return shares.stream().filter(share -> !share.isLeftOut()).toList();
    }

    void leaveOut(AccountId by, Instant at) {
        leftOutBy = by.value();
        leftOutAt = at;
    }

    boolean isLeftOut() {
        return leftOutAt != null;
    }

    Stamp rowStamp() {
        return contentStamp.andThen(commitmentStamp);
    }

    Measure measure() {
        return measure;
    }

    MeasureContent content() {
        return content;
    }

    Commitment commitment() {
        return commitment.commitment();
    }

    Stamp contentStamp() {
        return contentStamp;
    }

    Stamp commitmentStamp() {
        return commitmentStamp;
    }

    int versionNumber() {
        return version.number();
    }

    PlannedMeasureView view() {
        return new PlannedMeasureView(measure.id(), measure.number(), measure.status(),
            content, contentStamp.version(), commitment(), commitmentStamp.version(),
            shares().stream().map(PlannedShare::view).toList());
    }
}
