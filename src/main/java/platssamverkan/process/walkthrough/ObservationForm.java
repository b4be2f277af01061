package platssamverkan.process.walkthrough;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import platssamverkan.area.PlaceId;
import platssamverkan.walkthrough.ObservationKind;
import platssamverkan.walkthrough.Observe;
import platssamverkan.walkthrough.Severity;
import platssamverkan.walkthrough.TimeDependency;

record ObservationForm(
    @NotNull UUID place,
    @NotBlank @Size(max = 200) String stop,
    @NotNull ObservationKind kind,
    @NotBlank @Size(max = 4000) String text,
    Severity severity,
    boolean acute,
    @NotNull TimeDependency timeDependency,
    @Size(max = 200) String factor,
    @Size(max = 4000) String proposedMeasure,
    @Size(max = 200) String responsibleParty
) {

    static ObservationForm of(Observe observation) {
        return new ObservationForm(
            observation.place().value(), observation.stop(), observation.kind(), observation.text(),
            observation.severity(), observation.acute(), observation.timeDependency(), observation.factorCode(),
            observation.proposedMeasure(), observation.responsibleParty());
    }

    Observe command() {
        return new Observe(
            new PlaceId(place), stop, kind, factor, text, severity, timeDependency, proposedMeasure, responsibleParty,
            acute);
    }
}
