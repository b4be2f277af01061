package platssamverkan.process.introduction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorView;
import platssamverkan.actor.Contact;
import platssamverkan.actor.Sector;
import platssamverkan.meeting.ParticipantView;

record ActorMappingForm(@NotNull List<@Valid @NotNull ActorRow> actors) {

    record ActorRow(
        @NotBlank @Size(max = 200) String name,
        @NotNull ActorKind kind,
        @NotNull Sector sector,
        boolean commercial,
        boolean keyActor,
        @Size(max = 200) String contactName,
        @Size(max = 200) String contactRole,
        @Size(max = 200) String contactEmail,
        @Size(max = 50) String contactPhone,
        UUID account
    ) {
        static ActorRow of(ActorView actor) {
            var known = actor.details();
            var contact = known.contact();
            return new ActorRow(known.name(), known.kind(), known.sector(), known.commercial(), known.keyActor(),
                contact.name(), contact.role(), contact.email(), contact.phone(), known.accountId());
        }

        static ActorRow of(ParticipantView guest) {
            return new ActorRow(
                guest.organisation(), null, guest.sector(), false, false, null, null, null, null, null);
        }

        ActorDetails details() {
            var contact = new Contact(contactName, contactRole, contactEmail, contactPhone);
            return new ActorDetails(name, kind, sector, commercial, keyActor, contact, account);
        }
    }

    List<ActorDetails> details() {
        return actors.stream().map(ActorRow::details).toList();
    }
}
