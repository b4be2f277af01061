package platssamverkan.collaboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import platssamverkan.shared.Refusal;

/** What a training must have been to count as held. */
final class TrainingRules {

    private TrainingRules() {}

    static List<Refusal> check(RecordTraining training, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        checkDays(training.days(), today, refusals);
        checkParticipants(training, refusals);
        return refusals;
    }

    private static void checkDays(List<LocalDate> days, LocalDate today, List<Refusal> refusals) {
        if (days.isEmpty()) {
            refusals.add(Refusal.at("days", "trainingWithoutDay"));
        }
        var seen = new HashSet<LocalDate>();
        for (int row = 0; row < days.size(); row++) {
            if (days.get(row).isAfter(today)) {
                refusals.add(Refusal.at("days." + row + ".heldOn", "trainingInTheFuture"));
            }
            if (!seen.add(days.get(row))) {
                refusals.add(Refusal.at("days." + row + ".heldOn", "trainingDayTwice"));
            }
        }
    }

    private static void checkParticipants(RecordTraining training, List<Refusal> refusals) {
        if (training.participants().isEmpty()) {
            refusals.add(Refusal.at("people", "trainingWithoutParticipants"));
        }
        var seen = new HashSet<List<String>>();
        training.participants().stream()
            .filter(participant -> !seen.add(key(participant)))
            .forEach(twice -> refusals.add(Refusal.at("people", "trainingParticipantTwice", twice.name())));
    }

    private static List<String> key(RecordTraining.Participant participant) {
        return List.of(
            participant.name().toLowerCase(Locale.ROOT), participant.organisation().toLowerCase(Locale.ROOT));
    }

    /** The group's training is over when everybody has answered both tests, or the record says why not. */
    static List<Refusal> checkTests(RecordTraining training, List<String> missing) {
        if (!missing.isEmpty() && training.testMissingBecause() == null) {
            return List.of(Refusal.at("testMissingBecause", "knowledgeTestMissing", String.join(", ", missing)));
        }
        return missing.isEmpty() && training.testMissingBecause() != null
            ? List.of(Refusal.at("testMissingBecause", "knowledgeTestComplete"))
            : List.of();
    }
}
