package platssamverkan.analysis;

import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.project.ProjectId;

/** What a project rates by: the newest catalogue until its rating begins, the frozen one from then on. */
@Component
class FactorFrame {

    private final FactorCatalogues catalogues;
    private final ProjectCatalogues frozen;
    private final FactorChoices choices;
    private final Clock clock;

    FactorFrame(FactorCatalogues catalogues, ProjectCatalogues frozen, FactorChoices choices, Clock clock) {
        this.catalogues = catalogues;
        this.frozen = frozen;
        this.choices = choices;
        this.clock = clock;
    }

    ProjectFactors read(ProjectId projectId) {
        return frozen.findById(projectId.value())
                .map(catalogue -> factors(projectId, catalogue))
                .orElseGet(() -> factors(projectId, catalogues.newest(), catalogues.newest().thresholds()));
    }

    /** Freezes the catalogue at the first call; one change of a project's ratings waits here for another to end. */
    ProjectFactors hold(ProjectId projectId) {
        var newest = catalogues.newest();
        frozen.freeze(projectId.value(), newest.version(),
                newest.thresholds().redUpTo(), newest.thresholds().yellowUpTo(), clock.instant());
        return factors(projectId, frozen.findByProjectId(projectId.value()).orElseThrow());
    }

    private ProjectFactors factors(ProjectId projectId, ProjectCatalogue catalogue) {
        return factors(projectId, catalogues.version(catalogue.catalogueVersion()), catalogue.thresholds());
    }

    private ProjectFactors factors(ProjectId projectId, FactorCatalogue catalogue, Thresholds thresholds) {
        var switchedOff = choices.choices(projectId.value()).stream()
                .filter(choice -> !choice.used())
                .collect(Collectors.toMap(FactorChoice::factorCode, FactorChoice::reason));
        return new ProjectFactors(catalogue, thresholds, switchedOff);
    }
}
