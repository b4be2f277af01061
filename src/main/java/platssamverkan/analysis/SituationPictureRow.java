package platssamverkan.analysis;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;

@Entity
@Table(name = "situation_picture")
class SituationPictureRow extends KeptRow<SituationPicture> {

    @Embedded
    private SituationPicture content;

    protected SituationPictureRow() {}

    SituationPictureRow(RowChange change, SituationPicture content, Instant at) {
        super(change, at);
        this.content = content;
    }

    @Override
    public SituationPicture content() {
        return content;
    }
}
