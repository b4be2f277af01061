package platssamverkan.report;

import java.util.Map;

/**
 * Corrects an adopted report by a new version.
 *
 * @param version the version that the words were read in
 * @param words the new words by the {@link TypedText#path()} of those that are corrected
 * @param anew whether the report is put together anew from what is on record now; otherwise all but the words stays
 */
public record CorrectReport(int version, Map<String, String> words, boolean anew, String reason) {}
