package platssamverkan.process.collaboration;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.CollaborationAnalysisService;
import platssamverkan.collaboration.LocalCouncilService;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.PeopleChoices;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class DevelopLocalCouncilForm implements TaskForm<CouncilDevelopmentForm> {

    private final LocalCouncilService councils;
    private final CollaborationAnalysisService analyses;
    private final PeopleChoices people;

    DevelopLocalCouncilForm(
        LocalCouncilService councils, CollaborationAnalysisService analyses, PeopleChoices people
    ) {
        this.councils = councils;
        this.analyses = analyses;
        this.people = people;
    }

    @Override
    public String id() {
        return "develop-local-council";
    }

    @Override
    public String valueName() {
        return "councilDevelopment";
    }

    @Override
    public Class<CouncilDevelopmentForm> valueType() {
        return CouncilDevelopmentForm.class;
    }

    @Override
    public CouncilDevelopmentForm prefill(TaskScope scope) {
        return councils.development(scope.projectId())
            .map(development -> CouncilDevelopmentForm.of(development.content()))
            .orElse(null);
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "localCouncilName", analyses.localCouncil(scope.projectId()).map(Markdown::literal).orElse(""),
            "actorChoices", people.actors(scope.projectId()));
    }
}
