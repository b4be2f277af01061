package platssamverkan.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import platssamverkan.shared.Refusal;

/** What a registration must say. */
final class RegistrationRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;

    private RegistrationRules() {}

    static List<Refusal> faults(RegisterDocument command) {
        return Stream.of(
                required("ownerOrganisation", command.ownerOrganisation()),
                required("holder", command.holder()),
                tooLong("ownerOrganisation", command.ownerOrganisation(), LONGEST_NAME),
                tooLong("holder", command.holder(), LONGEST_NAME),
                tooLong("correspondent", command.correspondent(), LONGEST_NAME),
                tooLong("registryNumber", command.registryNumber(), LONGEST_NUMBER))
            .flatMap(Optional::stream).toList();
    }

    private static Optional<Refusal> required(String field, String text) {
        return text == null || text.isBlank() ? Optional.of(Refusal.at(field, "required")) : Optional.empty();
    }

    private static Optional<Refusal> tooLong(String field, String text, int longest) {
        return text != null && text.strip().length() > longest
            ? Optional.of(Refusal.at(field, "tooLong", longest)) : Optional.empty();
    }
}
