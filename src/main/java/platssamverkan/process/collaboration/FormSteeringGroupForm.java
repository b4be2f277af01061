package platssamverkan.process.collaboration;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.CollaborationAnalysisService;
import platssamverkan.collaboration.GroupBasis;
import platssamverkan.collaboration.GroupRole;
import platssamverkan.collaboration.MeetingRhythm;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.PeopleChoices;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.project.Majority;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Quorum;

@Component
class FormSteeringGroupForm implements TaskForm<SteeringGroupForm> {

    private final SteeringGroupService groups;
    private final CollaborationAnalysisService analyses;
    private final Choices choices;
    private final PeopleChoices people;
    private final Texts texts;

    FormSteeringGroupForm(
        SteeringGroupService groups, CollaborationAnalysisService analyses, Choices choices, PeopleChoices people,
        Texts texts
    ) {
        this.groups = groups;
        this.analyses = analyses;
        this.choices = choices;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "form-steering-group";
    }

    @Override
    public String valueName() {
        return "steeringGroup";
    }

    @Override
    public Class<SteeringGroupForm> valueType() {
        return SteeringGroupForm.class;
    }

    @Override
    public SteeringGroupForm prefill(TaskScope scope) {
        return groups.group(scope.projectId()).map(group -> SteeringGroupForm.of(group.content())).orElse(null);
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "groupAdvice", advice(scope.projectId()),
            "groupBases", choices.of(GroupBasis.values()),
            "meetingRhythms", choices.of(MeetingRhythm.values()),
            "groupRoles", choices.of(GroupRole.values()),
            "quorums", choices.of(Quorum.values()),
            "majorities", choices.of(Majority.values()),
            "actorChoices", people.actors(scope.projectId()),
            "accountChoices", people.accounts(scope.projectId()));
    }

    private String advice(ProjectId project) {
        return analyses.localCouncil(project)
            .map(council -> texts.text("steeringGroup.advice.council", Markdown.literal(council)))
            .orElseGet(() -> texts.text("steeringGroup.advice.new"));
    }
}
