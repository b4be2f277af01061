package platssamverkan.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a project leaves and who takes it over.
 *
 * @param organisation how the one who takes over is organised; empty where nothing is planned
 * @param at when it was handed over; empty as long as the project goes on
 */
public record HandOverView(
    Receiver receiver, Optional<String> organisation, Optional<LocalDate> nextInspectionOn, List<HandedOver> items,
    Optional<Instant> at
) {
    public List<HandedOver> items(HandedOverKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }
}
