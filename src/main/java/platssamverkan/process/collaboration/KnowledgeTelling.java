package platssamverkan.process.collaboration;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.KnowledgeTest;
import platssamverkan.collaboration.KnowledgeTestResult;
import platssamverkan.collaboration.KnowledgeTestResult.Figures;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;

/** Tells what the knowledge test says of the group as a whole; figures only where enough people have answered. */
@Component
class KnowledgeTelling {

    private static final String KEY = "result.knowledgeTest.";

    private final Texts texts;

    KnowledgeTelling(Texts texts) {
        this.texts = texts;
    }

    List<String> sentences(KnowledgeTestResult result) {
        var sentences = new ArrayList<String>();
        sentences.add(texts.text(KEY + "answered", result.before(), result.after(), result.pairs().size()));
        result.figures().ifPresentOrElse(
            figures -> sentences.addAll(of(figures)),
            () -> sentences.add(texts.text(KEY + "tooFew", KnowledgeTestResult.FEWEST)));
        sentences.add(texts.of(result.verdict()));
        return sentences;
    }

    List<TableView> tables(KnowledgeTestResult result) {
        return result.figures().map(figures -> List.of(questions(figures))).orElse(List.of());
    }

    /** The right answers, for when nobody has the test left to do. */
    TableView rightAnswers(KnowledgeTest test) {
        var columns = List.of(texts.text(KEY + "question"), texts.text(KEY + "right"), texts.text(KEY + "because"));
        return new TableView(texts.text(KEY + "rightAnswers"), columns, test.questions().stream()
            .map(question -> List.of(question.text(), question.rightOption().text(), question.because()))
            .toList());
    }

    private List<String> of(Figures figures) {
        return List.of(
            texts.text(
                KEY + "mean", figures.meanBefore(), figures.meanAfter(), figures.questions().size(), figures.meanChange()),
            texts.text(KEY + "changes", figures.improved(), figures.unchanged(), figures.worse()));
    }

    private TableView questions(Figures figures) {
        var columns = List.of(texts.text(KEY + "question"), texts.text(KEY + "before"), texts.text(KEY + "after"));
        return new TableView(texts.text(KEY + "questions", figures.pairs()), columns, figures.questions().stream()
            .map(question -> List.of(
                question.text(), texts.integer(question.rightBefore()), texts.integer(question.rightAfter())))
            .toList());
    }
}
