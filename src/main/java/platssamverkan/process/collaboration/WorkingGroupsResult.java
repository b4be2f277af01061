package platssamverkan.process.collaboration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actor.ActorId;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.collaboration.FormWorkingGroup;
import platssamverkan.collaboration.WorkingGroupService;
import platssamverkan.collaboration.WorkingGroupView;
import platssamverkan.process.desk.ActorNames;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class WorkingGroupsResult implements StepResult {

    private static final String KEY = "result.formWorkingGroup.";

    private final WorkingGroupService groups;
    private final AreaService areas;
    private final ActorNames actors;
    private final Texts texts;

    WorkingGroupsResult(WorkingGroupService groups, AreaService areas, ActorNames actors, Texts texts) {
        this.groups = groups;
        this.areas = areas;
        this.actors = actors;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "formWorkingGroup";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        var formed = groups.groups(projectId);
        if (formed.isEmpty()) {
            return Optional.empty();
        }
        var names = actors.of(projectId);
        var places = areas.places(projectId).stream().collect(Collectors.toMap(PlaceView::id, PlaceView::name));
        return Optional.of(new ResultView(
            Stream.concat(
                Stream.of(texts.text(KEY + "count", formed.size())),
                formed.stream().map(group -> sentence(group, places))).toList(),
            formed.stream().map(group -> members(group, names)).toList()));
    }

    private String sentence(WorkingGroupView group, Map<PlaceId, String> places) {
        var content = group.content();
        return texts.text(
            KEY + "group", content.name(), places.getOrDefault(group.place(), ""), texts.of(content.reportsTo()),
            group.lead().name(), content.mandate());
    }

    private TableView members(WorkingGroupView group, Map<ActorId, String> names) {
        var columns = Stream.of("name", "actor", "task", "account").map(column -> texts.text(KEY + column)).toList();
        return new TableView(
            texts.text(KEY + "members", group.content().name()), columns,
            group.content().members().stream().map(member -> row(member, names)).toList());
    }

    private List<String> row(FormWorkingGroup.Member member, Map<ActorId, String> names) {
        return List.of(
            member.name(), names.get(member.actor()), texts.text(KEY + (member.leads() ? "leads" : "takesPart")),
            texts.text(KEY + "account." + (member.account().isPresent() ? "yes" : "no")));
    }
}
