package platssamverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorView;
import platssamverkan.actor.Contact;
import platssamverkan.actor.Sector;

class RegisterTests {

    private final ActorId id = new ActorId(UUID.randomUUID());
    private final ActorView shop = new ActorView(id, new ActorDetails(
        "Stora boden", ActorKind.TRADER, Sector.PRIVATE, true, false, Contact.NONE, null));
    private final Register register = new Register(List.of(shop), Map.of("Lilla boden", id));

    @Test
    void knowsAnActorByTheNameOfTodayAndByThatOfOlderRecords() {
        assertThat(register.byName(" stora boden")).contains(shop);
        assertThat(register.byName("Lilla boden")).contains(shop);
        assertThat(register.byName("Kiosken")).isEmpty();
    }
}
