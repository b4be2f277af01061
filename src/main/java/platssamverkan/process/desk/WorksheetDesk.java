package platssamverkan.process.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import platssamverkan.account.AccountId;
import platssamverkan.process.engine.OpenSteps;
import platssamverkan.process.engine.Pause;
import platssamverkan.process.engine.ScopedGroups;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;

/** The worksheets of a project: which there are, and who may write in them now. */
@Service
public class WorksheetDesk {

    private final ObjectProvider<Worksheet<?>> worksheets;
    private final OpenSteps openSteps;
    private final ScopedGroups groups;
    private final ProjectService projects;
    private final Pause pause;
    private final Texts texts;

    WorksheetDesk(
        ObjectProvider<Worksheet<?>> worksheets, OpenSteps openSteps, ScopedGroups groups, ProjectService projects,
        Pause pause, Texts texts
    ) {
        this.worksheets = worksheets;
        this.openSteps = openSteps;
        this.groups = groups;
        this.projects = projects;
        this.pause = pause;
        this.texts = texts;
    }

    public Optional<Worksheet<?>> find(String key) {
        return Optional.ofNullable(byKey().get(key));
    }

    /** The worksheets that are filled in during a step. */
    public List<SheetLink> links(ProjectId project, String step) {
        return byKey().values().stream()
            .filter(sheet -> sheet.steps().contains(step))
            .map(sheet -> new SheetLink(
                sheet.key(), texts.text("worksheet." + sheet.key() + ".title"), sheet.progress(project)))
            .toList();
    }

    /** The worksheets in which the person may correct what a step has recorded, by the step. */
    public Map<String, String> corrections(ProjectId project, AccountId person) {
        return byKey().values().stream()
            .filter(sheet -> sheet.corrects().isPresent() && sheet.isOpenTo(project, person))
            .collect(Collectors.toMap(sheet -> sheet.corrects().orElseThrow(), Worksheet::key));
    }

    /** The worksheet, where the person may change it now. */
    Optional<Worksheet<?>> editable(ProjectId project, String key, AccountId person) {
        return find(key).filter(sheet -> projects.isReadableBy(project, person) && isEditable(sheet, project, person));
    }

    /** What to say to somebody who would change a worksheet that is closed. */
    RowSaved closed(ProjectId project, AccountId person) {
        return projects.isReadableBy(project, person)
            ? pause.refusal(project).<RowSaved>map(paused -> new RowSaved.Refused(List.of(paused)))
                .orElseGet(RowSaved.NotFound::new)
            : new RowSaved.NotFound();
    }

    /** Whether a step that the sheet belongs to is open for one of the person's roles, or the sheet itself is. */
    public boolean isEditable(Worksheet<?> sheet, ProjectId project, AccountId person) {
        return openTask(sheet, project, person).isPresent() || sheet.isOpenTo(project, person);
    }

    /** The open task that the sheet is filled in for, where it is one of the person's. */
    public Optional<String> openTask(Worksheet<?> sheet, ProjectId project, AccountId person) {
        return openSteps.find(project, sheet.steps(), groups.groupsIn(project, person));
    }

    private Map<String, Worksheet<?>> byKey() {
        return worksheets.orderedStream().collect(Collectors.toMap(
            Worksheet::key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
