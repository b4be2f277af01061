package platssamverkan.analysis;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import platssamverkan.area.PlaceId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What was found about a factor at a place; a support for its score, which nothing is counted from.
 *
 * @param answers statements that nobody has answered are left out
 * @param observation null for nothing
 */
@Embeddable
public record InspectionFinding(
        @Convert(converter = PlaceIdColumn.class) PlaceId placeId,
        String factorCode,
        String checklistVersion,
        @JdbcTypeCode(SqlTypes.JSON) List<CheckedStatement> answers,
        String observation) {

    public boolean concerns(PlaceId place, String factor) {
        return Objects.equals(placeId, place) && factorCode.equals(factor);
    }

    /** The answer to a statement; null where it has none. */
    public ChecklistAnswer answer(String statement) {
        return answers.stream().filter(known -> known.statement().equals(statement)).findFirst()
                .map(CheckedStatement::answer).orElse(null);
    }
}
