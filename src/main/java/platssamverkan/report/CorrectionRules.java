package platssamverkan.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import platssamverkan.project.ReasonRule;
import platssamverkan.shared.Refusal;

/** What a correction of a report has to hold. */
final class CorrectionRules {

    static final int LONGEST = 4000;

    private CorrectionRules() {}

    /** @param texts what can be corrected in the version that is corrected */
    static List<Refusal> faults(CorrectReport correction, int latest, List<TypedText> texts) {
        if (correction.version() != latest) {
            return List.of(Refusal.of("reportCorrectedMeanwhile", latest));
        }
        var paths = texts.stream().map(TypedText::path).collect(Collectors.toSet());
        var faults = Stream.of(
                correction.words().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .flatMap(words -> fault(words.getKey(), words.getValue(), paths).stream()),
                ReasonRule.fault(correction.reason()).stream())
            .flatMap(found -> found).toList();
        return !faults.isEmpty() || correction.anew() || changes(correction, texts)
            ? faults : List.of(Refusal.of("nothingCorrected"));
    }

    private static Optional<Refusal> fault(String path, String words, Set<String> paths) {
        if (!paths.contains(path)) {
            return Optional.of(Refusal.at(path, "noTypedText"));
        }
        if (words == null || words.isBlank()) {
            return Optional.of(Refusal.at(path, "required"));
        }
        return words.strip().length() > LONGEST ? Optional.of(Refusal.at(path, "tooLong", LONGEST)) : Optional.empty();
    }

    private static boolean changes(CorrectReport correction, List<TypedText> texts) {
        return !changed(correction, texts).isEmpty();
    }

    /** The words that differ from those that stand there. */
    static Map<String, String> changed(CorrectReport correction, List<TypedText> texts) {
        return texts.stream()
            .filter(text -> correction.words().containsKey(text.path()))
            .filter(text -> !same(text.text(), correction.words().get(text.path())))
            .collect(Collectors.toMap(TypedText::path, text -> correction.words().get(text.path()).strip()));
    }

    /** Browsers send the ends of lines their own way. */
    private static boolean same(String before, String after) {
        return before.strip().equals(after.strip().replace("\r\n", "\n"));
    }
}
