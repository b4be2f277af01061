package platssamverkan.actionplan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;

/** A share of a measure's cost in one version of the plan; the database keeps every state that it has had. */
@Entity
@Table(name = "financing_share")
class PlannedShare {

    @Id
    private UUID id;
    private UUID projectId;
    @ManyToOne(fetch = FetchType.LAZY)
    private PlannedMeasure row;
    private UUID actorId;
    private int year;
    @Enumerated(EnumType.STRING)
    private Contribution contribution;
    private long pledgedOre;
    private Long agreedOre;
    private String note;
    @Embedded
    private Stamp stamp = Stamp.NEVER;
    private boolean leftOut;

    protected PlannedShare() {}

    PlannedShare(PlannedMeasure row) {
        this.id = UUID.randomUUID();
        this.projectId = row.measure().projectId().value();
        this.row = row;
    }

    PlannedShare copyTo(PlannedMeasure next) {
        var copy = new PlannedShare(next);
        copy.put(share());
        copy.stamp = stamp;
        return copy;
    }

    void say(FinancingShare said, AccountId by, Instant at) {
        put(said);
        stamp = stamp.next(by, at);
    }

    private void put(FinancingShare said) {
        actorId = said.actor().value();
        year = said.year();
        contribution = said.contribution();
        pledgedOre = said.pledgedOre();
        agreedOre = said.agreedOre();
        note = said.note();
    }

    void leaveOut(AccountId by, Instant at) {
        leftOut = true;
        stamp = stamp.next(by, at);
    }

    boolean isLeftOut() {
        return leftOut;
    }

    PlannedMeasure row() {
        return row;
    }

    UUID id() {
        return id;
    }

    Stamp stamp() {
        return stamp;
    }

    FinancingShare share() {
        return new FinancingShare(new ActorId(actorId), year, contribution, pledgedOre, agreedOre, note);
    }

    PlannedShareView view() {
        return new PlannedShareView(id, share(), stamp.version(), new AccountId(stamp.changedBy()), stamp.changedAt());
    }
}
