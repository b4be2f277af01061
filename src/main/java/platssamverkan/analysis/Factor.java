package platssamverkan.analysis;

import java.util.List;
import java.util.Map;

/**
 * One thing that makes a place safe, secure and attractive or not, and how to rate it.
 *
 * @param conditions season or daylight to keep the same at baseline and follow-up; null where it does not matter
 * @param levels what the scores 0, 7, 14 and 20 look like
 * @param references the keys of the works it builds on (TP-021)
 */
public record Factor(
        String code,
        String aspect,
        String name,
        SourceKind source,
        List<String> references,
        String judges,
        String lookFor,
        String conditions,
        Map<Integer, String> levels) {}
