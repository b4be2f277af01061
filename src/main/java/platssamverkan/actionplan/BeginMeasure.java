package platssamverkan.actionplan;

import java.time.LocalDate;

/**
 * The start of a measure.
 *
 * @param permitsInHand whether every permit that the plan names has been granted
 * @param cameras whether anything is watched by camera in it
 * @param balanceFiles how many files show the balance of interests behind the cameras
 * @param registerFiles how many files list the cameras and their signs
 * @param note who takes part and how it begins; null where there is nothing to add
 */
public record BeginMeasure(
    LocalDate begunOn, boolean permitsInHand, boolean cameras, int balanceFiles, int registerFiles, String note
) {}
