package platssamverkan.web.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.Contact;
import platssamverkan.actor.Sector;

record ActorForm(
    @NotBlank @Size(max = 200) String name,
    @NotNull ActorKind kind,
    @NotNull Sector sector,
    Boolean commercial,
    Boolean keyActor,
    @Size(max = 200) String contactName,
    @Size(max = 200) String contactRole,
    @Size(max = 200) String contactEmail,
    @Size(max = 50) String contactPhone,
    UUID account
) {

    static ActorForm empty() {
        return new ActorForm("", null, null, false, false, "", "", "", "", null);
    }

    ActorDetails details() {
        var contact = new Contact(orNull(contactName), orNull(contactRole), orNull(contactEmail), orNull(contactPhone));
        return new ActorDetails(
            name.strip(), kind, sector, Boolean.TRUE.equals(commercial), Boolean.TRUE.equals(keyActor), contact, account);
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
