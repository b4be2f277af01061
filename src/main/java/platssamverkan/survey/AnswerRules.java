package platssamverkan.survey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import platssamverkan.shared.Refusal;

/** When an occasion and an answer hang together. */
final class AnswerRules {

    private static final int LONGEST_TEXT = 1000;

    private AnswerRules() {}

    static List<Refusal> faults(Questionnaire asked, SurveyAnswer answer) {
        var unknown = answer.choices().entrySet().stream()
                .filter(choice -> !isOffered(asked, choice))
                .map(choice -> Refusal.at(choice.getKey(), "unknownAnswer"));
        return Stream.concat(unknown, Stream.of(text(answer), felt(asked, answer)).flatMap(Optional::stream)).toList();
    }

    private static boolean isOffered(Questionnaire asked, Map.Entry<String, String> choice) {
        return asked.item(choice.getKey()).flatMap(item -> item.option(choice.getValue())).isPresent();
    }

    private static Optional<Refusal> text(SurveyAnswer answer) {
        return Optional.ofNullable(answer.improvement())
                .filter(text -> text.length() > LONGEST_TEXT)
                .map(text -> Refusal.at("improvement", "tooLong", LONGEST_TEXT));
    }

    private static Optional<Refusal> felt(Questionnaire asked, SurveyAnswer answer) {
        return asked.withShare().stream().anyMatch(item -> answer.choices().containsKey(item.code()))
                ? Optional.empty()
                : Optional.of(Refusal.at(asked.primary(), "answerEmpty"));
    }

    static List<Refusal> faults(SurveyOccasion occasion, LocalDate today) {
        return Stream.of(days(occasion, today), times(occasion), refusals(occasion)).filter(Objects::nonNull).toList();
    }

    private static Refusal days(SurveyOccasion occasion, LocalDate today) {
        if (occasion.toDay().isBefore(occasion.fromDay())) {
            return Refusal.at("toDay", "surveyEndsBeforeStart");
        }
        return occasion.fromDay().isAfter(today) ? Refusal.at("fromDay", "occasionNotBegun") : null;
    }

    private static Refusal times(SurveyOccasion occasion) {
        LocalTime from = occasion.fromTime();
        LocalTime to = occasion.toTime();
        if (from == null && to == null) {
            return occasion.channel() == Channel.STREET ? Refusal.at("fromTime", "occasionTimesMissing") : null;
        }
        if (from == null || to == null) {
            return Refusal.at(from == null ? "fromTime" : "toTime", "occasionHalfTimes");
        }
        return to.isAfter(from) ? null : Refusal.at("toTime", "occasionEndsBeforeStart");
    }

    private static Refusal refusals(SurveyOccasion occasion) {
        return occasion.refusals() == null || occasion.refusals() >= 0
                ? null : Refusal.at("refusals", "tooSmall", 0);
    }

    static List<Refusal> faults(Wave wave, CollectionDesign design) {
        if (wave == Wave.BASELINE) {
            return List.of();
        }
        if (design.sameWay() == null) {
            return List.of(Refusal.at("sameWay", "required"));
        }
        return design.sameWay() == SameWay.NO && design.differences() == null
                ? List.of(Refusal.at("differences", "differencesMissing"))
                : List.of();
    }
}
