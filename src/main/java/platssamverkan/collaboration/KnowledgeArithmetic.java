package platssamverkan.collaboration;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import platssamverkan.collaboration.KnowledgeTestResult.Figures;
import platssamverkan.collaboration.KnowledgeTestResult.QuestionFigures;

/** Compares what each member answered before with what the same member answered after. */
final class KnowledgeArithmetic {

    private final KnowledgeTest test;
    private final List<AnswerTest> answers;

    private KnowledgeArithmetic(KnowledgeTest test, List<AnswerTest> answers) {
        this.test = test;
        this.answers = answers.stream().filter(answer -> answer.testVersion().equals(test.version())).toList();
    }

    /** @param answers the present ones; those to another version of the test are left out */
    static KnowledgeTestResult of(KnowledgeTest test, List<AnswerTest> answers) {
        return new KnowledgeArithmetic(test, answers).result();
    }

    private record Pair(AnswerTest before, AnswerTest after) {}

    private KnowledgeTestResult result() {
        var before = by(TestOccasion.BEFORE);
        var after = by(TestOccasion.AFTER);
        var pairs = before.values().stream()
            .filter(answer -> after.containsKey(answer.memberKey()))
            .map(answer -> new Pair(answer, after.get(answer.memberKey())))
            .sorted(Comparator.comparing(pair -> pair.after().memberName()))
            .toList();
        var figures = pairs.size() < KnowledgeTestResult.FEWEST ? Optional.<Figures>empty() : Optional.of(figures(pairs));
        return new KnowledgeTestResult(
            figures.map(KnowledgeArithmetic::verdict).orElse(KnowledgeVerdict.NOT_MEASURABLE), test.version(),
            before.size(), after.size(), pairs.stream().map(pair -> pair.after().memberName()).toList(), figures);
    }

    private Map<UUID, AnswerTest> by(TestOccasion occasion) {
        return answers.stream().filter(answer -> answer.occasion() == occasion)
            .collect(Collectors.toMap(AnswerTest::memberKey, Function.identity()));
    }

    private Figures figures(List<Pair> pairs) {
        var changes = pairs.stream().map(this::change).toList();
        return new Figures(
            pairs.size(), (int) changes.stream().filter(change -> change > 0).count(),
            (int) changes.stream().filter(change -> change == 0).count(),
            (int) changes.stream().filter(change -> change < 0).count(),
            pairs.stream().mapToInt(pair -> test.score(pair.before().choices())).sum(),
            pairs.stream().mapToInt(pair -> test.score(pair.after().choices())).sum(),
            test.questions().stream().map(question -> figures(question, pairs)).toList());
    }

    private int change(Pair pair) {
        return test.score(pair.after().choices()) - test.score(pair.before().choices());
    }

    private static QuestionFigures figures(KnowledgeTest.Question question, List<Pair> pairs) {
        return new QuestionFigures(
            question.code(), question.text(), right(question, pairs, Pair::before), right(question, pairs, Pair::after));
    }

    private static int right(KnowledgeTest.Question question, List<Pair> pairs, Function<Pair, AnswerTest> side) {
        return (int) pairs.stream().filter(pair -> KnowledgeTest.isRight(question, side.apply(pair).choices())).count();
    }

    private static KnowledgeVerdict verdict(Figures figures) {
        return figures.rightAfter() > figures.rightBefore() ? KnowledgeVerdict.IMPROVED : KnowledgeVerdict.NOT_IMPROVED;
    }
}
