package platssamverkan.actionplan;

import java.time.LocalDate;

/**
 * The start of a measure.
 *
 * @param permitsInHand whether every permit that the plan names has been granted
 * @param note who takes part and how it begins; null where there is nothing to add
 */
public record BeginMeasure(LocalDate begunOn, boolean permitsInHand, String note) {}
