package platssamverkan.process.collaboration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.actor.ActorId;
import platssamverkan.collaboration.FormGroup;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.process.desk.ActorNames;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class SteeringGroupResult implements StepResult {

    private static final String KEY = "result.formSteeringGroup.";

    private final SteeringGroupService groups;
    private final ActorNames actors;
    private final Texts texts;

    SteeringGroupResult(SteeringGroupService groups, ActorNames actors, Texts texts) {
        this.groups = groups;
        this.actors = actors;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "formSteeringGroup";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return groups.group(projectId).map(group -> new ResultView(
            sentences(group.content()), List.of(members(group.content(), actors.of(projectId)))));
    }

    private List<String> sentences(FormGroup group) {
        return List.of(
            texts.text(KEY + "group", group.name(), texts.of(group.basis())),
            texts.text(KEY + "mandate", group.mandate()),
            texts.text(KEY + "rhythm", texts.of(group.rhythm())),
            texts.text(KEY + "rule", texts.of(group.rule().quorum()), texts.of(group.rule().majority())));
    }

    private TableView members(FormGroup group, Map<ActorId, String> names) {
        var columns = List.of(
            texts.text(KEY + "member.name"), texts.text(KEY + "member.role"), texts.text(KEY + "member.actor"),
            texts.text(KEY + "member.account"));
        return new TableView(
            texts.text(KEY + "members"), columns, group.members().stream().map(member -> row(member, names)).toList());
    }

    private String role(FormGroup.Member member) {
        var role = member.deputyFor() == null ? texts.of(member.role())
            : texts.text(KEY + "member.deputyFor", texts.of(member.role()), member.deputyFor());
        return member.hasLeft() ? texts.text(KEY + "member.left", role, texts.date(member.leftOn())) : role;
    }

    private List<String> row(FormGroup.Member member, Map<ActorId, String> names) {
        return List.of(
            member.name(), role(member), names.get(member.actor()),
            texts.text(KEY + "member.account." + (member.account().isPresent() ? "yes" : "no")));
    }
}
