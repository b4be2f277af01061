package platssamverkan.process.collaboration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import platssamverkan.actor.ActorId;
import platssamverkan.collaboration.CollaborationAgreement;

record AgreementForm(
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Size(max = 4000) String purposes,
    @NotBlank @Size(max = 4000) String areas,
    List<@NotNull UUID> parties,
    @NotNull LocalDate startsOn,
    LocalDate endsOn,
    LocalDate signedOn,
    @Size(max = 1000) String signatures,
    @Size(max = 200) String reference
) {

    static AgreementForm of(CollaborationAgreement agreement) {
        return new AgreementForm(agreement.name(), agreement.purposes(), agreement.areas(),
            agreement.parties().stream().map(ActorId::value).sorted().toList(), agreement.startsOn(), agreement.endsOn(),
            agreement.signedOn(), agreement.signatures(), agreement.reference());
    }

    CollaborationAgreement agreement() {
        return new CollaborationAgreement(name, purposes, areas,
            Optional.ofNullable(parties).orElse(List.of()).stream().map(ActorId::new).collect(Collectors.toSet()),
            startsOn, endsOn, signedOn, said(signatures), said(reference));
    }

    private static String said(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
