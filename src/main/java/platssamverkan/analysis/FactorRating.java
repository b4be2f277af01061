package platssamverkan.analysis;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;

@Entity
class FactorRating extends KeptRow<Rating> {

    @Enumerated(EnumType.STRING)
    private Occasion occasion;
    @Embedded
    private Rating content;

    protected FactorRating() {}

    FactorRating(RowChange change, Occasion occasion, Rating content, Instant at) {
        super(change, at);
        this.occasion = occasion;
        this.content = content;
    }

    @Override
    public Rating content() {
        return content;
    }
}
