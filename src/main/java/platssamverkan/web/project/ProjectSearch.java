package platssamverkan.web.project;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.MeasureSearch;
import platssamverkan.area.PlaceSearch;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectView;

/** Finds projects among those that the person may see, running and over. */
@Component
class ProjectSearch {

    private final ProjectService projects;
    private final PlaceSearch places;
    private final MeasureSearch measures;

    ProjectSearch(ProjectService projects, PlaceSearch places, MeasureSearch measures) {
        this.projects = projects;
        this.places = places;
        this.measures = measures;
    }

    /** By the name of the project, its municipality, its area, a place or a measure; all of them where nothing is sought. */
    List<ProjectView> find(String words, AccountId person) {
        var mine = projects.projectsOf(person);
        if (words.isBlank()) {
            return mine;
        }
        var sought = words.strip();
        var ids = mine.stream().map(ProjectView::id).toList();
        var found = new HashSet<>(places.find(sought, ids));
        found.addAll(measures.find(sought, ids));
        return mine.stream().filter(project -> isNamed(project, sought) || found.contains(project.id())).toList();
    }

    private static boolean isNamed(ProjectView project, String sought) {
        return holds(project.name(), sought) || holds(project.municipalityName(), sought);
    }

    private static boolean holds(String name, String sought) {
        return name.toLowerCase(Locale.ROOT).contains(sought.toLowerCase(Locale.ROOT));
    }
}
