package platssamverkan.analysis;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What all ratings of one occasion say together, in the words of those who rated. */
@Embeddable
public record Assessment(@Enumerated(EnumType.STRING) Occasion occasion, String summary) {}
