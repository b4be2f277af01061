package platssamverkan.report;

import platssamverkan.survey.ExperienceVerdict;

/**
 * Whether people feel better about the places than before (TP-078), by the single answers of two waves.
 *
 * @param safeBefore of how many who answered before, {@code answersBefore}
 * @param lowestChange the least that the share can have changed, in tenths of a percentage point
 * @param highestChange the most that it can have changed, likewise
 */
public record ExperiencePart(
    ExperienceVerdict verdict, int safeBefore, int answersBefore, int safeAfter, int answersAfter, long lowestChange,
    long highestChange
) {}
