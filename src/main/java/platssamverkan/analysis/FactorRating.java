package platssamverkan.analysis;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import platssamverkan.account.AccountId;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowView;

@Entity
class FactorRating extends KeptRow<Rating> {

    @Enumerated(EnumType.STRING)
    private Occasion occasion;
    @Convert(converter = AccountIdColumn.class)
    private AccountId ratedBy;
    @Embedded
    private Rating content;

    protected FactorRating() {}

    FactorRating(RowChange change, Occasion occasion, Rating content, AccountId ratedBy, Instant at) {
        super(change, at);
        this.ratedBy = ratedBy;
        this.occasion = occasion;
        this.content = content;
    }

    @Override
    public Rating content() {
        return content;
    }

    /** Told as written by the one who set the score. */
    @Override
    public RowView<Rating> view() {
        var row = super.view();
        return new RowView<>(row.rowId(), row.version(), content, ratedBy, row.at());
    }

    /** Who has rated once the row says this: the same person until the score is another. */
    AccountId rater(Rating next, AccountId by) {
        return Objects.equals(content.score(), next.score()) ? ratedBy : by;
    }
}
