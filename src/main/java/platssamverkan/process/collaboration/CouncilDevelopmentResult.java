package platssamverkan.process.collaboration;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.DevelopCouncil;
import platssamverkan.collaboration.LocalCouncilService;
import platssamverkan.process.desk.ActorNames;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class CouncilDevelopmentResult implements StepResult {

    private final LocalCouncilService councils;
    private final ActorNames actors;
    private final Texts texts;

    CouncilDevelopmentResult(LocalCouncilService councils, ActorNames actors, Texts texts) {
        this.councils = councils;
        this.actors = actors;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "developLocalCouncil";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return councils.development(projectId)
            .map(development -> new ResultView(sentences(projectId, development.content()), List.of()));
    }

    private List<String> sentences(ProjectId project, DevelopCouncil development) {
        return List.of(
            texts.text(
                "result.developLocalCouncil.changes", texts.date(development.validFrom()), development.changes()),
            texts.text(
                "result.developLocalCouncil.chair", development.chairName(), development.chairPosition(),
                actors.of(project).get(development.chairActor())));
    }
}
