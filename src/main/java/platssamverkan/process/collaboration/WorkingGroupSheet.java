package platssamverkan.process.collaboration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.collaboration.WorkingGroupService;
import platssamverkan.collaboration.WorkingGroupView;
import platssamverkan.process.correction.Correctors;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.PeopleChoices;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.SheetRow;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** The working groups, for those who may change one while the project goes on. */
@Component
@Order(91)
class WorkingGroupSheet implements Worksheet<ChangedGroupForm> {

    private static final String KEY = "worksheet.working-groups.";

    private final WorkingGroupService groups;
    private final AreaService areas;
    private final Correctors correctors;
    private final GroupsAbove above;
    private final PeopleChoices people;
    private final Texts texts;

    WorkingGroupSheet(
        WorkingGroupService groups, AreaService areas, Correctors correctors, GroupsAbove above, PeopleChoices people,
        Texts texts
    ) {
        this.groups = groups;
        this.areas = areas;
        this.correctors = correctors;
        this.above = above;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "working-groups";
    }

    /** A group is formed by its own step; here it changes afterwards. */
    @Override
    public Set<String> steps() {
        return Set.of();
    }

    @Override
    public boolean isOpenTo(ProjectId projectId, AccountId person) {
        return correctors.mayCorrect(projectId, person);
    }

    @Override
    public String formId() {
        return "working-group";
    }

    @Override
    public String valueName() {
        return "changedGroup";
    }

    @Override
    public Class<ChangedGroupForm> rowType() {
        return ChangedGroupForm.class;
    }

    @Override
    public List<SheetTable> tables(ProjectId projectId) {
        var places = places(projectId);
        var columns = Stream.of("name", "place", "lead", "members").map(column -> texts.text(KEY + column)).toList();
        var lines = groups.groups(projectId).stream().map(group -> line(group, places)).toList();
        return List.of(new SheetTable(texts.text(KEY + "title"), columns, lines, ""));
    }

    private SheetLine line(WorkingGroupView group, Map<PlaceId, String> places) {
        var cells = Stream.of(
            group.content().name(), places.getOrDefault(group.place(), ""), group.lead().name(),
            texts.integer(group.content().members().size()));
        return new SheetLine(group.id().toString(), true, cells.map(SheetCell::of).toList());
    }

    @Override
    public Optional<SheetRow<ChangedGroupForm>> row(ProjectId projectId, String rowKey) {
        return find(projectId, rowKey)
            .map(group -> new SheetRow<>(rowKey, group.version(), ChangedGroupForm.of(group.content())));
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        var place = find(projectId, rowKey).map(group -> places(projectId).getOrDefault(group.place(), "")).orElse("");
        return Map.of(
            "placeText", texts.text("workingGroup.changed", Markdown.literal(place)),
            "groupsAbove", above.of(projectId),
            "actorChoices", people.actors(projectId),
            "accountChoices", people.accounts(projectId));
    }

    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<ChangedGroupForm> edit) {
        return find(projectId, edit.rowKey())
            .map(group -> groups.change(
                projectId, group.id(), edit.version(), edit.value().command(), edit.value().reason(), edit.by()))
            .orElseGet(() -> Outcome.refused(Refusal.of("rowGone")))
            .map(group -> group.id().toString());
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        return new SheetProgress(groups.groups(projectId).size(), 0, List.of());
    }

    private Map<PlaceId, String> places(ProjectId project) {
        return areas.places(project).stream().collect(Collectors.toMap(PlaceView::id, PlaceView::name));
    }

    private Optional<WorkingGroupView> find(ProjectId project, String rowKey) {
        return groups.groups(project).stream().filter(group -> group.id().toString().equals(rowKey)).findFirst();
    }
}
