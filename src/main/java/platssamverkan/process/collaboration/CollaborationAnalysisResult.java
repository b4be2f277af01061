package platssamverkan.process.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.AnalyseCollaboration;
import platssamverkan.collaboration.CollaborationAnalysisService;
import platssamverkan.process.desk.ActorNames;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class CollaborationAnalysisResult implements StepResult {

    private static final String KEY = "result.analyseCollaboration.";

    private final CollaborationAnalysisService analyses;
    private final ActorNames actors;
    private final Texts texts;

    CollaborationAnalysisResult(CollaborationAnalysisService analyses, ActorNames actors, Texts texts) {
        this.analyses = analyses;
        this.actors = actors;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "analyseCollaboration";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return analyses.analysis(projectId).map(analysis -> new ResultView(
            sentences(projectId, analysis.content()), forms(analysis.content())));
    }

    private List<String> sentences(ProjectId project, AnalyseCollaboration analysis) {
        var sentences = new ArrayList<String>();
        sentences.add(council(analysis));
        sentences.add(texts.text(KEY + "strengths", analysis.strengths()));
        sentences.add(texts.text(KEY + "weaknesses", analysis.weaknesses()));
        missing(project, analysis).ifPresent(sentences::add);
        Optional.ofNullable(analysis.missingOthers())
            .ifPresent(others -> sentences.add(texts.text(KEY + "missingOthers", others)));
        sentences.add(texts.text(
            KEY + "recommendation", texts.of(analysis.recommendedBasis()), analysis.recommendation()));
        return sentences;
    }

    private String council(AnalyseCollaboration analysis) {
        return analysis.localCouncilExists()
            ? texts.text(KEY + "council", analysis.localCouncilName())
            : texts.text(KEY + "noCouncil");
    }

    private Optional<String> missing(ProjectId project, AnalyseCollaboration analysis) {
        var names = actors.of(project);
        var missing = analysis.missingActors().stream().map(names::get).sorted().toList();
        return missing.isEmpty()
            ? Optional.empty()
            : Optional.of(texts.text(KEY + "missingActors", texts.names(missing)));
    }

    private List<TableView> forms(AnalyseCollaboration analysis) {
        if (analysis.existingForms().isEmpty()) {
            return List.of();
        }
        var columns = List.of(
            texts.text(KEY + "form.name"), texts.text(KEY + "form.participants"), texts.text(KEY + "form.works"));
        var rows = analysis.existingForms().stream()
            .map(form -> List.of(form.name(), form.participants(), texts.of(form.works())))
            .toList();
        return List.of(new TableView(texts.text(KEY + "forms"), columns, rows));
    }
}
