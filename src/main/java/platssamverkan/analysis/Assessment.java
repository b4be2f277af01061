package platssamverkan.analysis;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import platssamverkan.account.AccountId;

/**
 * What the ratings of one occasion say together, in the words of those who rated.
 *
 * @param reviewer who went through an inspection without having rated; null where nobody was asked to
 */
@Embeddable
public record Assessment(
        @Enumerated(EnumType.STRING) Occasion occasion,
        @Enumerated(EnumType.STRING) RatedPart part,
        String summary,
        @Convert(converter = AccountIdColumn.class) AccountId reviewer) {

    boolean covers(Occasion when, SourceKind source) {
        return occasion == when && part.covers(source);
    }
}
