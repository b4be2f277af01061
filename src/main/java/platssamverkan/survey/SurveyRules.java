package platssamverkan.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import platssamverkan.shared.Refusal;

/** When the totals of a report hang together. */
final class SurveyRules {

    private SurveyRules() {}

    static List<Refusal> faults(SurveyTotal total, LocalDate today) {
        return Stream.of(
                        period(total, today),
                        share("dayAnswered", total.dayAnswered(), "daySafe", total.daySafe()),
                        share("darkAnswered", total.darkAnswered(), "darkSafe", total.darkSafe()),
                        share("avoidAnswered", total.avoidAnswered(), "avoiding", total.avoiding()),
                        share("helpAnswered", total.helpAnswered(), "trusting", total.trusting()),
                        anything(total))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Refusal period(SurveyTotal total, LocalDate today) {
        if (total.toDay().isBefore(total.fromDay())) {
            return Refusal.at("toDay", "surveyEndsBeforeStart");
        }
        return total.toDay().isAfter(today) ? Refusal.at("toDay", "surveyNotOver") : null;
    }

    private static Refusal share(String answeredPath, Integer answered, String yesPath, Integer yes) {
        if (answered == null) {
            return yes == null ? null : Refusal.at(answeredPath, "answersMissing");
        }
        if (yes == null) {
            return Refusal.at(yesPath, "yesMissing", answered);
        }
        if (answered < 1) {
            return Refusal.at(answeredPath, "noAnswers");
        }
        return 0 <= yes && yes <= answered ? null : Refusal.at(yesPath, "yesOutsideAnswers", answered);
    }

    private static Refusal anything(SurveyTotal total) {
        var numbers = Stream.of(total.dayAnswered(), total.daySafe(), total.darkAnswered(), total.darkSafe(),
                total.avoidAnswered(), total.avoiding(), total.helpAnswered(), total.trusting());
        return numbers.allMatch(Objects::isNull) ? Refusal.at("darkAnswered", "surveyWithoutAnswers") : null;
    }
}
