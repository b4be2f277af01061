package platssamverkan.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import platssamverkan.shared.Refusal;

/** When an interview says enough, and when there are enough of them. */
final class InterviewRules {

    /** Fewer than three voices say more about the persons than about the place. */
    static final int FEWEST = 3;

    private InterviewRules() {}

    static List<Refusal> faults(KeyPersonInterview interview, LocalDate today) {
        return Stream.of(sector(interview), day(interview, today), strength(interview)).filter(Objects::nonNull).toList();
    }

    /** What the interviews lack as a whole; nothing where a reason is given. */
    static Optional<Refusal> shortage(Collection<KeyPersonInterview> interviews, String reason) {
        if (reason != null) {
            return Optional.empty();
        }
        if (interviews.size() < FEWEST) {
            return Optional.of(Refusal.at("exceptionReason", "tooFewInterviews", interviews.size(), FEWEST));
        }
        return Stream.of(KeyPersonSector.values())
                .filter(sector -> interviews.stream().noneMatch(interview -> interview.sector() == sector))
                .map(sector -> Refusal.at("exceptionReason", "interviewSectorMissing." + sector))
                .findFirst();
    }

    private static Refusal sector(KeyPersonInterview interview) {
        var fits = interview.kind().onlySector().map(only -> only == interview.sector()).orElse(true);
        return fits ? null : Refusal.at("sector", "keyPersonOfOtherSector");
    }

    private static Refusal day(KeyPersonInterview interview, LocalDate today) {
        return interview.heldOn().isAfter(today) ? Refusal.at("heldOn", "interviewInTheFuture") : null;
    }

    private static Refusal strength(KeyPersonInterview interview) {
        var strength = interview.insecurity();
        var fits = strength == null || KeyPersonInterview.WEAKEST <= strength && strength <= KeyPersonInterview.STRONGEST;
        return fits ? null
                : Refusal.at("insecurity", "insecurityOutOfRange", KeyPersonInterview.WEAKEST, KeyPersonInterview.STRONGEST);
    }
}
