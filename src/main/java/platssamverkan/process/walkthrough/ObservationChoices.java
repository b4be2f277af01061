package platssamverkan.process.walkthrough;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.FactorService;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.engine.Choice;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;
import platssamverkan.walkthrough.ObservationKind;
import platssamverkan.walkthrough.Severity;
import platssamverkan.walkthrough.TimeDependency;

/** What can be chosen in an observation. */
@Component
class ObservationChoices {

    private final Choices choices;
    private final FactorService factors;

    ObservationChoices(Choices choices, FactorService factors) {
        this.choices = choices;
        this.factors = factors;
    }

    Map<String, Object> of(ProjectId project, List<PlaceView> places) {
        return Map.of(
            "walkedPlaces", places.stream().map(place -> new Choice(place.id().toString(), place.name())).toList(),
            "observationKinds", choices.of(ObservationKind.values()),
            "severities", choices.of(Severity.values()),
            "timeDependencies", choices.of(TimeDependency.values()),
            "factorChoices", factors(project));
    }

    Optional<Refusal> unknownFactor(ProjectId project, String code) {
        return code == null || factors.factors(project).catalogue().factor(code).isPresent()
            ? Optional.empty()
            : Optional.of(Refusal.at("factor", "observedFactorUnknown"));
    }

    private List<Choice> factors(ProjectId project) {
        return factors.factors(project).active().stream()
            .map(factor -> new Choice(factor.code(), factor.name()))
            .toList();
    }
}
