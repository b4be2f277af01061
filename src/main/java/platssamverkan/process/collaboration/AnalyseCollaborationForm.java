package platssamverkan.process.collaboration;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.CollaborationAnalysisService;
import platssamverkan.collaboration.GroupBasis;
import platssamverkan.collaboration.HowWell;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.PeopleChoices;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class AnalyseCollaborationForm implements TaskForm<CollaborationAnalysisForm> {

    private final CollaborationAnalysisService analyses;
    private final Choices choices;
    private final PeopleChoices people;

    AnalyseCollaborationForm(CollaborationAnalysisService analyses, Choices choices, PeopleChoices people) {
        this.analyses = analyses;
        this.choices = choices;
        this.people = people;
    }

    @Override
    public String id() {
        return "analyse-collaboration";
    }

    @Override
    public String valueName() {
        return "collaborationAnalysis";
    }

    @Override
    public Class<CollaborationAnalysisForm> valueType() {
        return CollaborationAnalysisForm.class;
    }

    @Override
    public CollaborationAnalysisForm prefill(TaskScope scope) {
        return analyses.analysis(scope.projectId())
            .map(analysis -> CollaborationAnalysisForm.of(analysis.content()))
            .orElse(null);
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "howWell", choices.of(HowWell.values()),
            "groupBases", choices.of(GroupBasis.values()),
            "actorChoices", people.actors(scope.projectId()));
    }
}
