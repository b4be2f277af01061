package platssamverkan.process.survey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import platssamverkan.survey.ItemKind;
import platssamverkan.survey.Questionnaire;
import platssamverkan.survey.QuestionnaireItem;
import platssamverkan.survey.SurveyAnswer;
import platssamverkan.survey.Wave;

/** One person's answers; the nine problems are sorted by how big they are, so that a paper is quickly typed. */
record SurveyAnswerForm(
        @NotNull UUID occasion,
        String safeInDark,
        String safeByDay,
        String overall,
        String howOften,
        String avoids,
        String worry,
        List<String> problemsBig,
        List<String> problemsFairly,
        List<String> problemsSmall,
        List<String> problemsNone,
        List<String> problemsUnknown,
        String trustsHelp,
        String wellKept,
        String somethingForMe,
        @Size(max = 1000) String improvement,
        String relation,
        String gender,
        String ageGroup) {

    /** Nothing but the occasion. */
    static SurveyAnswerForm on(UUID occasion) {
        return new SurveyAnswerForm(occasion, null, null, null, null, null, null, List.of(), List.of(), List.of(),
                List.of(), List.of(), null, null, null, null, null, null, null);
    }

    static SurveyAnswerForm of(SurveyAnswer answer, Questionnaire asked) {
        var said = answer.choices();
        return new SurveyAnswerForm(answer.occasionId(), said.get("safeInDark"), said.get("safeByDay"),
                said.get("overall"), said.get("howOften"), said.get("avoids"), said.get("worry"),
                problems(said, asked, "BIG"), problems(said, asked, "FAIRLY"), problems(said, asked, "SMALL"),
                problems(said, asked, "NONE"), problems(said, asked, "UNKNOWN"), said.get("trustsHelp"),
                said.get("wellKept"), said.get("somethingForMe"), answer.improvement(), said.get("relation"),
                said.get("gender"), said.get("ageGroup"));
    }

    SurveyAnswer answer(Wave wave) {
        var said = new LinkedHashMap<String, String>();
        say(said, "safeInDark", safeInDark);
        say(said, "safeByDay", safeByDay);
        say(said, "overall", overall);
        say(said, "howOften", howOften);
        say(said, "avoids", avoids);
        say(said, "worry", worry);
        sizes().forEach((size, problems) -> problems.forEach(problem -> said.put(problem, size)));
        say(said, "trustsHelp", trustsHelp);
        say(said, "wellKept", wellKept);
        say(said, "somethingForMe", somethingForMe);
        say(said, "relation", relation);
        say(said, "gender", gender);
        say(said, "ageGroup", ageGroup);
        return new SurveyAnswer(wave, occasion, said, improvement);
    }

    /** The field of a problem that stands in an earlier field already; empty where each stands once. */
    Optional<String> problemTwice() {
        var seen = new HashSet<String>();
        return Stream.of("BIG", "FAIRLY", "SMALL", "NONE", "UNKNOWN")
                .filter(size -> sizes().get(size).stream().filter(problem -> !seen.add(problem)).count() > 0)
                .findFirst()
                .map(size -> "problems" + size.charAt(0) + size.substring(1).toLowerCase(Locale.ROOT));
    }

    private Map<String, List<String>> sizes() {
        var sizes = new LinkedHashMap<String, List<String>>();
        sizes.put("BIG", some(problemsBig));
        sizes.put("FAIRLY", some(problemsFairly));
        sizes.put("SMALL", some(problemsSmall));
        sizes.put("NONE", some(problemsNone));
        sizes.put("UNKNOWN", some(problemsUnknown));
        return sizes;
    }

    private static List<String> some(List<String> problems) {
        return Optional.ofNullable(problems).orElse(List.of());
    }

    private static List<String> problems(Map<String, String> said, Questionnaire asked, String size) {
        return asked.of(ItemKind.PROBLEM).stream().map(QuestionnaireItem::code)
                .filter(code -> size.equals(said.get(code))).toList();
    }

    private static void say(Map<String, String> said, String code, String value) {
        if (value != null) {
            said.put(code, value);
        }
    }
}
