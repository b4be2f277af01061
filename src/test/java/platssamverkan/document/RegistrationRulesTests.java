package platssamverkan.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import platssamverkan.shared.Refusal;

class RegistrationRulesTests {

    @Test
    void asksWhoseADocumentIsAndWhoKeepsIt() {
        assertThat(RegistrationRules.faults(new RegisterDocument(" ", null, null, null))).containsExactly(
            Refusal.at("ownerOrganisation", "required"), Refusal.at("holder", "required"));
        assertThat(RegistrationRules.faults(new RegisterDocument("Föreningen", "Kommunen", "", null))).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        var name = "å".repeat(201);
        assertThat(RegistrationRules.faults(new RegisterDocument(name, name, name, "1".repeat(101)))).containsExactly(
            Refusal.at("ownerOrganisation", "tooLong", 200), Refusal.at("holder", "tooLong", 200),
            Refusal.at("correspondent", "tooLong", 200), Refusal.at("registryNumber", "tooLong", 100));
        var longest = "å".repeat(200);
        assertThat(RegistrationRules.faults(new RegisterDocument(longest, longest, longest, "1".repeat(100)))).isEmpty();
    }
}
