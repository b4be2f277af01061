package platssamverkan.actionplan;

import jakarta.persistence.Embeddable;

/** A member of the group who took part in the decision. */
@Embeddable
public record Attendee(String name, String organisation) {}
