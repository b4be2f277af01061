package platssamverkan.process.walkthrough;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.FactorCatalogues;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.engine.Choice;
import platssamverkan.shared.Refusal;
import platssamverkan.walkthrough.ObservationKind;
import platssamverkan.walkthrough.Severity;
import platssamverkan.walkthrough.TimeDependency;

/** What can be chosen in an observation. */
@Component
class ObservationChoices {

    private final Choices choices;
    private final FactorCatalogues catalogues;

    ObservationChoices(Choices choices, FactorCatalogues catalogues) {
        this.choices = choices;
        this.catalogues = catalogues;
    }

    Map<String, Object> of(List<PlaceView> places) {
        return Map.of(
            "walkedPlaces", places.stream().map(place -> new Choice(place.id().toString(), place.name())).toList(),
            "observationKinds", choices.of(ObservationKind.values()),
            "severities", choices.of(Severity.values()),
            "timeDependencies", choices.of(TimeDependency.values()),
            "factorChoices", factors());
    }

    Optional<Refusal> unknownFactor(String code) {
        return code == null || catalogues.newest().factor(code).isPresent()
            ? Optional.empty()
            : Optional.of(Refusal.at("factor", "observedFactorUnknown"));
    }

    private List<Choice> factors() {
        return catalogues.newest().factors().stream()
            .map(factor -> new Choice(factor.code(), factor.name()))
            .toList();
    }
}
